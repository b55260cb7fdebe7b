/** From rows to what changes, with every row accounted for. */
import { expect, test } from 'vitest';
import { planImport } from '../../../shared/exchange/planImport';
import { firmSchema } from '../../../shared/model/firm';
import { city, codesOf, fileOf, firmHeading, imported, onlyReport, planOf } from './importing';

test('a firm is read with its defaults', () => {
  const plan = planOf(city, { firms: fileOf(['نام شرکت', 'اندازه'], ['شرکت پرتو', 'بزرگ']) });
  expect(plan.changes.firms).toEqual([
    {
      id: 'F1',
      name: { fa: 'پرتو' },
      size: 'large',
      fields: [],
      capabilities: [],
      capacity: 2,
      servesDistricts: [],
      exportCountries: [],
      talents: [],
    },
  ]);
});

test('every error of a refused row is named with its cell, and nothing of the row is taken', () => {
  const row = ['10101010101', 'شرکت ناشناخته', 'بزرگ', 'جادوگری: ۹', '-2', 'منطقه ۲۷', ''];
  const plan = planOf(city, { firms: fileOf(firmHeading, row) });
  const line = onlyReport(plan).lines[0];
  expect(plan.changes.firms).toEqual([]);
  expect(line?.verdict).toBe('refused');
  expect(codesOf(line)).toEqual(['national-id!', 'unknown-capability!', 'level!', 'not-in-range!', 'district!']);
  expect(line?.issues.map(({ cell }) => cell)).toEqual(['A2', 'D2', 'D2', 'E2', 'F2']);
  for (const issue of line?.issues ?? []) {
    expect(issue.sentence.fa).toContain(issue.cell);
    expect(issue.sentence.en).toContain(issue.cell);
  }
});

test('what only the whole record objects to names the cell, what stands there and the limit, in the reader’s language', () => {
  const fields = Array.from({ length: 501 }, (_, at) => `رشتهٔ ${at}`).join('؛ ');
  const plan = planOf(city, { firms: fileOf(['نام شرکت', 'اندازه', 'حوزه فعالیت'], ['پرتو', 'بزرگ', fields]) });
  const line = onlyReport(plan).lines[0];
  expect(codesOf(line)).toEqual(['schema!']);
  const [issue] = line?.issues ?? [];
  expect(issue).toMatchObject({ cell: 'C2', field: 'fields' });
  expect(issue?.sentence.fa).toMatch(/خانهٔ .*C2.*رشتهٔ 0.*«.*حوزه فعالیت.*».*بیش از ۵۰۰ مورد دارد.*اصلاح کنید/u);
  expect(issue?.sentence.en).toMatch(/Cell C2: .*“Fields of activity”; it has more than 500 items\. Correct it\./);
  expect(issue?.sentence.fa).not.toMatch(/[A-Za-z]{3}/);
  expect(issue?.sentence.fa.length).toBeLessThan(250);
});

test('where parts in rows of their own are too many, the list is named', () => {
  const needs = fileOf(['کد', 'حوزه', 'عنوان', 'اولویت'], ['N1', 'waste', 'الف', 2]);
  const known = imported(city, planOf(city, { needs }));
  const rows = Array.from({ length: 61 }, () => ['N1', 'POL', 3, 2] as const);
  const plan = planOf(known, { requirements: fileOf(['نیاز', 'توانمندی', 'کمینه سطح', 'وزن'], ...rows) });
  const issue = onlyReport(plan).lines[0]?.issues.find(({ code }) => code === 'schema');
  expect(issue?.sentence.en).toContain('Row 2: “Requirements” is not accepted; it has more than 60 items.');
  expect(issue?.sentence.fa).toContain('بیش از ۶۰ مورد');
});

test('a new firm without a size is refused, and the missing column is named', () => {
  const plan = planOf(city, { firms: fileOf(['نام شرکت'], ['پرتو']) });
  const line = onlyReport(plan).lines[0];
  expect(codesOf(line)).toEqual(['required!']);
  expect(line?.issues[0]?.sentence.fa).toContain('اندازه');
});

test('a firm listed twice keeps its first row; what was missing is added and what differs is named', () => {
  const plan = planOf(city, {
    firms: fileOf(
      firmHeading,
      ['10380284790', 'شرکت پرتو', 'بزرگ', 'WST:4', 2, 5, ''],
      ['10380284790', 'شركت پرتو (سهامی خاص)', 'بزرگ', 'پردازش پسماند - 4', 3, 5, '۰۲۱-۱'],
    ),
  });
  const line = onlyReport(plan).lines[1];
  expect(line).toMatchObject({ row: 3, verdict: 'merged', mergedInto: 2, id: 'F1' });
  expect(line?.differences).toEqual([{ field: 'contact.phone', from: null, to: '۰۲۱-۱' }]);
  expect(line?.conflicts?.map(({ field }) => field)).toEqual(['name.fa', 'capacity']);
  expect(plan.changes.firms).toHaveLength(1);
  expect(plan.changes.firms[0]).toMatchObject({ capacity: 2, contact: { phone: '۰۲۱-۱' } });
});

test('the same name in another spelling is the same firm, unless the identifiers differ', () => {
  const rows = (id: string) =>
    fileOf(firmHeading, ['10380284790', 'شرکت نوین انرژی', 'بزرگ'], [id, 'نوين انرژي (سهامی خاص)', 'بزرگ', '', 2]);
  expect(planOf(city, { firms: rows('') }).changes.firms).toHaveLength(1);
  const apart = planOf(city, { firms: rows('10100302746') });
  expect(apart.changes.firms).toHaveLength(2);
  expect(codesOf(onlyReport(apart).lines[1])).toEqual(['namesake']);
});

test('a name that two firms have is refused where no identifier says which is meant', () => {
  const two = [
    ['10380284790', 'پرتو', 'بزرگ'],
    ['10100302746', 'پرتو', 'بزرگ'],
  ];
  const plan = planOf(city, { firms: fileOf(firmHeading, ...two, ['', 'شرکت پرتو', 'کوچک']) });
  const line = onlyReport(plan).lines.at(-1);
  expect(line?.verdict).toBe('refused');
  expect(codesOf(line)).toEqual(['two-firms!']);
  expect(plan.changes.firms.map(({ size }) => size)).toEqual(['large', 'large']);
});

test('a list read again changes only what it says otherwise, and keeps what only the office knows', () => {
  const known = firmSchema.parse({
    id: 'F7',
    nationalId: '10380284790',
    name: { fa: 'پرتو', en: 'Parto' },
    size: 'large',
    fields: [],
    capabilities: [{ capabilityId: 'WST', level: 3, evidence: 'قرارداد ۱۴۰۳' }],
    capacity: 3,
    servesDistricts: [],
    exportCountries: [],
    talents: [],
    note: 'فقط برای دفتر',
  });
  const lists = { ...city, firms: [known] };
  const earlier = planOf(lists, { firms: fileOf(firmHeading, ['10380284790', 'پرتو', 'بزرگ', 'WST:3', '', '', '']) });
  const newer = { firms: fileOf(firmHeading, ['10380284790', 'پرتو', 'بزرگ', 'WST:4', '', 5, '']) };
  const plan = planOf(imported(lists, earlier), newer);
  expect(plan.changes.firms).toEqual([
    {
      ...known,
      homeDistrict: 5,
      capabilities: [{ capabilityId: 'WST', level: 4, evidence: 'قرارداد ۱۴۰۳' }],
    },
  ]);
  const line = onlyReport(plan).lines[0];
  expect(line?.verdict).toBe('changed');
  expect(line?.differences?.map(({ field }) => field).sort()).toEqual(['capabilities', 'homeDistrict']);
});

test('a need names its area by id or name; an unknown area is made with its owner, but not for a refused row', () => {
  const plan = planOf(city, {
    needs: fileOf(
      ['کد', 'حوزه', 'متولی', 'عنوان', 'اولویت', 'الزامات', 'مهلت'],
      ['X1', 'waste', '', 'الف', 3, 'WST:4*5', '۱۴۰۵/۰۶/۱۵'],
      ['X2', 'پسماند و نظافت شهر', '', 'ب', '۲', 'POL:3*2', ''],
      ['X3', 'گردشگری', 'سازمان گردشگری', 'پ', 1, '', ''],
      ['X4', 'گردشگري', '', 'ت', 1, '', ''],
      ['X5', 'ورزش', 'سازمان ورزش', 'ث', 7, '', ''],
    ),
  });
  expect(plan.changes.needs.map(({ id, areaId }) => [id, areaId])).toEqual([
    ['X1', 'waste'],
    ['X2', 'waste'],
    ['X3', 'گردشگری'],
    ['X4', 'گردشگری'],
  ]);
  expect(plan.changes.needs[0]).toMatchObject({ deadline: '2026-09-06', status: 'open', districts: [] });
  expect(plan.changes.areas).toEqual([{ id: 'گردشگری', name: { fa: 'گردشگری' }, owner: { fa: 'سازمان گردشگری' } }]);
  expect(plan.report.areasCreated).toEqual([{ id: 'گردشگری', name: 'گردشگری' }]);
});

test('ties find firms by id, شناسه ملی or name, and say which they do not find', () => {
  const plan = planOf(city, {
    firms: fileOf(firmHeading, ['01060177001', 'الف', 'بزرگ'], ['', 'شرکت ب', 'کوچک'], ['', 'پ', 'کوچک']),
    ties: fileOf(
      ['شركت 1', 'شركت 2', 'نوع', 'شدت'],
      ['F1', 'ب', 'سابقه همكاري', 2],
      [1060177001, 'شركت پ (سهامی خاص)', 'رقابت', ''],
      ['پ', 'F1', 'رقابت', 1],
      ['پ', 'پ', 'تعارض', 1],
      ['پ', 'ناپیدا', 'تعارض', 1],
    ),
  });
  const ids = plan.changes.ties.map(({ kind, firmIds }) => [kind, ...firmIds]);
  expect(ids).toEqual([
    ['partner', 'F1', 'F2'],
    ['rival', 'F1', 'F3'],
  ]);
  const report = plan.report.lists[1];
  expect(report?.lines.map(({ row, verdict }) => [row, verdict])).toEqual([
    [2, 'new'],
    [3, 'new'],
    [4, 'merged'],
    [5, 'refused'],
    [6, 'refused'],
  ]);
  expect(codesOf(report?.lines[3])).toEqual(['self!']);
  expect(codesOf(report?.lines[4])).toEqual(['unknown-firm!']);
});

test('a list of capabilities brings what later lists name', () => {
  const plan = planOf(
    { ...city, capabilities: [] },
    {
      capabilities: fileOf(['id', 'name', 'group'], ['ICT-01', 'Cyber-physical, systems', 'ICT']),
      firms: fileOf(['name', 'size', 'capabilities'], ['X', 'large', 'ICT-01:5']),
    },
  );
  expect(plan.changes.capabilities).toEqual([{ id: 'ICT-01', name: { fa: 'Cyber-physical, systems' }, group: 'ICT' }]);
  expect(plan.changes.firms[0]?.capabilities).toEqual([{ capabilityId: 'ICT-01', level: 5 }]);
});

test('columns that nobody knows are named in the report', () => {
  const plan = planOf(city, { firms: fileOf(['نام', 'اندازه', 'رنگ'], ['پرتو', 'بزرگ', 'آبی']) });
  const { columns, notes } = onlyReport(plan);
  expect(columns.at(-1)).toEqual({ column: 'C', heading: 'رنگ', field: null });
  expect(notes.some(({ fa }) => fa.includes('رنگ'))).toBe(true);
});

test('a file that is no list refuses the whole import', () => {
  const plan = planImport(city, {
    firms: fileOf(['نام', 'اندازه'], ['پرتو', 'بزرگ']),
    needs: fileOf(['هیچ'], ['چیز']),
  });
  expect(plan.ok ? '' : plan.refusal.code).toBe('no-header');
});

test.each(['شرکت پرتو', 'شركت پرتو'])('that the word for a firm was left out of %s is told', (name) => {
  const report = onlyReport(planOf(city, { firms: fileOf(['نام شرکت', 'اندازه'], [name, 'بزرگ']) }));
  expect(report.lines[0]?.name).toBe('پرتو');
  expect(report.notes.some(({ fa }) => fa.includes('«شرکت»'))).toBe(true);
});
