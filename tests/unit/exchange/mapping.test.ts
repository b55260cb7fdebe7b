/** The mapping file of an import: what is wrong is said with its place, what cannot be meant is refused, what had no effect is named. */
import { describe, expect, test } from 'vitest';
import type { ListMapping, Mapping } from '../../../shared/exchange/mapping';
import { parseMapping } from '../../../shared/exchange/parseMapping';
import { planImport } from '../../../shared/exchange/planImport';
import type { SourceFile } from '../../../shared/exchange/table';
import { capabilityIdSchema } from '../../../shared/ids';
import { city, fileOf, planOf } from './importing';

/** What a text is refused for, a line each, without the head. */
function problemsOf(text: string, language: 'fa' | 'en' = 'en'): readonly string[] {
  const parsed = parseMapping('map.json', text);
  if (parsed.ok) throw new Error('The mapping was accepted');
  expect(parsed.refusal.code).toBe('mapping');
  const [head = '', ...lines] = parsed.refusal.sentence[language].split('\n');
  return lines.length === 0 ? [head] : lines;
}

describe('a mapping that cannot be read', () => {
  test.each([
    ['{ "firm": {} }', /“firm” is not the name of a list.*capabilities, areas, firms/],
    ['{ "firms": { "colums": {} } }', /^- firms: “colums” is not known.*sheet, headerRow, columns/],
    [
      '{ "firms": { "headerRow": "چهار" } }',
      /^- firms\.headerRow: “\u2068چهار\u2069” is not accepted.*first row of the file is 1/,
    ],
    ['{ "firms": { "headerRow": 0 } }', /^- firms\.headerRow: “0”/],
    ['{ "firms": { "encoding": "ascii" } }', /^- firms\.encoding: “ascii”.*utf-8, .*windows-1256/],
    ['{ "firms": { "delimiter": "::" } }', /^- firms\.delimiter: “::”.*single sign/],
    ['{ "firms": { "plainLevel": 6 } }', /^- firms\.plainLevel: “6”.*from 1 to 5/],
    ['{ "firms": { "mends": { "63C": "x" } } }', /^- firms\.mends\.63C: “63C”.*such as C63/],
    ['{ "firms": { "rows": { "3": { "as": "drop" } } } }', /^- firms\.rows\.3\.as: “drop”.*merge, separate or leave/],
    ['{ "firms": { "rows": { "3": { "field": {} } } } }', /^- firms\.rows\.3: “field” is not known.*as and fields/],
    ['{ "firms": { "newCapabilities": [{ "id": "X" }] } }', /^- firms\.newCapabilities\.0\.name: nothing is written/],
    ['[]', /^- The whole file: “\[\]” is not accepted.*a part for each list/],
    ['{ "firms": 3 }', /^- firms: “3” is not accepted/],
    ['{\n  "firms": {,}\n}', /line 2, character 13/],
    ['{ "firms": {', /not JSON/],
  ])('%s', (text, expected) => {
    expect(problemsOf(text)[0]).toMatch(expected);
  });

  test('is refused in Persian too, each problem in a line of its own, and a very wrong one not without end', () => {
    const lines = problemsOf('{ "firms": { "plainLevel": 9, "delimiter": "" }, "نیازها": {} }', 'fa');
    expect(lines).toHaveLength(3);
    expect(lines.join()).toMatch(/سطحی از ۱ تا ۵/);
    expect(lines.join()).toMatch(/«نیازها» نام فهرستی نیست/);
    const many = Object.fromEntries(Array.from({ length: 25 }, (_, index) => [`list${index}`, {}]));
    expect(problemsOf(JSON.stringify(many)).at(-1)).toBe('- and 15 more');
  });

  test('may begin with the mark that Notepad writes', () => {
    expect(parseMapping('map.json', '\uFEFF{ "firms": { "headerRow": 2 } }')).toMatchObject({ ok: true });
  });
});

const rows = [
  ['نام شرکت', 'اندازه'],
  ['پرتو', 'بزرگ'],
] as const;
const workbook: SourceFile = {
  file: 'firms.xlsx',
  sheets: [
    { name: 'اعضا', rows },
    { name: 'راهنما', rows: [['این پرونده …']] },
  ],
  hiddenSheets: ['قدیمی'],
};

describe('what the file cannot give is refused before anything is read', () => {
  const refusalOf = (source: SourceFile, mapping: ListMapping) => {
    const plan = planImport(city, { firms: source }, { firms: mapping });
    return plan.ok ? undefined : plan.refusal;
  };
  test('a sheet that is not there, with those that are', () => {
    expect(refusalOf(workbook, { sheet: 'عضوها' })).toMatchObject({
      code: 'mapping-sheet',
      sentence: { fa: expect.stringMatching(/برگهٔ «عضوها».*برگه‌های آن: اعضا و راهنما/) },
    });
    expect(refusalOf(workbook, { sheet: 'قدیمی' })?.sentence.fa).toContain('پنهان است');
    expect(refusalOf(fileOf(...rows), { sheet: 'اعضا' })?.sentence.fa).toContain('پروندهٔ متنی است');
  });

  test('a row of headings beyond the end of the file or of the sheet', () => {
    expect(refusalOf(workbook, { headerRow: 9 })).toMatchObject({ code: 'mapping-header-row' });
    const { sentence } = refusalOf(workbook, { sheet: 'راهنما', headerRow: 2 }) ?? {};
    expect(sentence?.en).toContain('in row 2, but firms.xlsx has only 1 row.');
    expect(refusalOf(workbook, { sheet: 'اعضا', headerRow: 1 })).toBeUndefined();
  });
});

describe('what had no effect is named', () => {
  const list: SourceFile = {
    file: 'firms.csv',
    delimiter: ',',
    sheets: [
      {
        rows: [
          ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت', 'توانمندی‌ها', 'اسم'],
          ['10380284790', 'شرکت پرتو', 'بزرگ', 2, 'WST:4', 'الف'],
          ['', 'گروه پرتو', 'بزرگ', 3, 'بازیافت زباله: 3', 'ب', '021'],
          ['جمع', 2],
          [],
        ],
      },
    ],
  };
  const waste = capabilityIdSchema.parse('WST');
  const unusedOf = (mapping: Mapping, source: SourceFile = list) =>
    planOf(city, { firms: source }, mapping).report.unused?.map(({ path, code }) => `${path.join('.')} ${code}`);
  const ofFirms = (firms: ListMapping, source?: SourceFile) => unusedOf({ firms }, source);

  test('nothing where everything was followed', () => {
    const followed: ListMapping = {
      headerRow: 1,
      columns: { اسم: null, G: 'phone' },
      names: { 'بازیافت زباله': waste },
      mends: { D3: '4' },
      rows: { 3: { as: 'separate' } },
    };
    expect(ofFirms(followed)).toEqual([]);
    const merged = { rows: { 3: { as: 'merge' as const, fields: { capacity: 'list' as const } } } };
    expect(ofFirms({ names: { 'بازیافت زباله': waste }, ...merged })).toEqual([]);
    expect(planOf(city, { firms: list }, { firms: followed }).changes.firms).toMatchObject([
      { capacity: 2 },
      { contact: { phone: '021' }, capacity: 4 },
    ]);
  });

  test('columns: a heading that is not there, letters of a column that has one, a field that another column has', () => {
    const columns = { تلفن: 'phone', H: 'phone', B: 'name', اسم: 'name', 'نام شرکت': 'name' };
    expect(ofFirms({ columns })).toEqual([
      'firms.columns.تلفن no-column',
      'firms.columns.H no-column',
      'firms.columns.B has-heading',
      'firms.columns.اسم field-taken',
    ]);
  });

  test('how a text is read, for a workbook or where the sign is missing', () => {
    expect(ofFirms({ encoding: 'utf-8', delimiter: ';' }, workbook)).toEqual([
      'firms.encoding not-text',
      'firms.delimiter not-text',
    ]);
    const joined = { file: 'c.csv', delimiter: ';', sheets: [{ rows: [['نام شرکت'], ['پرتو,بزرگ']] }] };
    expect(ofFirms({ delimiter: ';' }, joined)).toEqual(['firms.delimiter absent']);
  });

  test('levels, names and new capabilities', () => {
    const fresh = { id: waste, name: { fa: 'پسماند' }, group: 'محیط زیست' };
    const gone = capabilityIdSchema.parse('GONE');
    const mapping: ListMapping = {
      plainLevel: 3,
      names: { جادوگری: waste, 'بازیافت زباله': gone },
      newCapabilities: [fresh],
    };
    expect(ofFirms(mapping)).toEqual([
      'firms.plainLevel no-plain-name',
      'firms.names.جادوگری no-cell',
      'firms.names.بازیافت زباله no-capability',
      'firms.newCapabilities.0 known',
    ]);
  });

  test('mends of cells that are outside, not read, or say the same', () => {
    const names = { 'بازیافت زباله': waste };
    const mends = { D3: '3', D9: '1', F2: 'پ', C4: '12', B1: 'نام' };
    expect(ofFirms({ names, mends })).toEqual([
      'firms.mends.D3 says-so',
      'firms.mends.D9 not-read',
      'firms.mends.F2 not-read',
      'firms.mends.C4 not-read',
      'firms.mends.B1 not-read',
    ]);
  });

  test('rows that are not there, are no items, or are not asked about', () => {
    const names = { 'بازیافت زباله': waste };
    const rowsOf: ListMapping['rows'] = {
      1: { as: 'leave' },
      2: { as: 'merge' },
      3: { as: 'merge', fields: { phone: 'list' } },
      4: { as: 'leave' },
      5: { as: 'leave' },
      9: { as: 'leave' },
    };
    expect(ofFirms({ names, rows: rowsOf })).toEqual([
      'firms.rows.1 no-row',
      'firms.rows.2 not-asked',
      'firms.rows.3.fields.phone not-asked',
      'firms.rows.5 ignored',
      'firms.rows.9 no-row',
    ]);
  });

  test('the part of a list that no file brings', () => {
    expect(unusedOf({ needs: { plainLevel: 2 } })).toEqual(['needs no-file']);
  });

  test('in sentences of both languages', () => {
    const [entry] = planOf(city, { firms: list }, { firms: { mends: { D9: '1' } } }).report.unused ?? [];
    expect(entry?.sentence.fa).toContain('firms.mends.D9');
    expect(entry?.sentence.fa).toContain('به کار نرفت: این خانه بیرون از');
    expect(entry?.sentence.en).toBe(
      'firms.mends.D9 had no effect: the cell is outside the rows and columns that were read.',
    );
  });
});

test('a row that was kept apart still shows what was asked, so that it can be answered otherwise', () => {
  const twice = fileOf(
    ['شناسه ملی', 'نام شرکت', 'اندازه', 'ظرفیت'],
    ['10380284790', 'شرکت پرتو', 'بزرگ', 2],
    ['', 'شرکت پرتو', 'بزرگ', 3],
  );
  const plan = planOf(city, { firms: twice }, { firms: { rows: { 3: { as: 'separate' } } } });
  expect(plan.report.lists[0]?.lines[1]).toMatchObject({
    verdict: 'new',
    question: { kind: 'duplicate', with: { row: 2 }, suggestion: 'merge', isAnswered: true },
  });
});
