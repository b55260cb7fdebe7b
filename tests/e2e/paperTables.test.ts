/** Tables as the real Electron prints them: words stay whole, numbers stand under each other, a head never stands without a row. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatShortDate } from '../../shared/language/jalali';
import { type Language, languages } from '../../shared/language/language';
import type { Block, Paper, Section, TableBlock } from '../../shared/papers/paper';
import { sampleWorkspace } from '../../shared/reference/sample';
import { longName } from '../helpers/papers';
import { folded, readPdf, readPlaces } from '../helpers/pdfText';
import { printerIn } from '../helpers/printer';

const folder = mkdtempSync(join(tmpdir(), 'peyvand-tables-'));
const { firms, needs, areas } = sampleWorkspace();
const long = {
  fa: [longName, 'عرضه‌کنندهٔ خودروبرقی‌سازان شتاب‌دهنده و میان‌رشته‌ای‌های پژوهشکدهٔ هسته‌ای'],
  en: [
    'FRAUNHOFER GESELLSCHAFT ZUR FORDERUNG DER ANGEWANDTEN FORSCHUNG',
    'Beautification and Infrastructural Responsibility',
  ],
} as const;
const endless = 'https://example.ir/'.concat('abcdefghij'.repeat(14));

const named = (name: { readonly fa: string; readonly en?: string }, language: Language) =>
  language === 'fa' ? name.fa : (name.en ?? name.fa);

/** Five columns, with all that used to be torn: kinds, cities, dates, names beside long reasons. */
function chances(language: Language): TableBlock {
  const [kind, city] = language === 'fa' ? ['رویداد', 'مسکو'] : ['Exhibition', 'Johannesburg'];
  return {
    kind: 'table',
    columns: [
      { title: language === 'fa' ? 'عنوان' : 'Title' },
      { title: language === 'fa' ? 'نوع' : 'Kind', kind: 'narrow' },
      { title: language === 'fa' ? 'شهرها' : 'Cities' },
      { title: language === 'fa' ? 'تاریخ' : 'Date', kind: 'narrow' },
      { title: language === 'fa' ? 'دلیل' : 'Reason' },
    ],
    rows: [...long[language], ...firms.slice(0, 20).map(({ name }) => named(name, language))].map((name, index) => [
      name,
      kind,
      city,
      formatShortDate(`2027-0${1 + (index % 9)}-15`, language),
      needs
        .slice(0, 1 + (index % 5))
        .map(({ title }) => named(title, language))
        .join(` ${formatShortDate(`2028-0${1 + (index % 9)}-16`, language)} `),
    ]),
  };
}

/** A name beside very much text, and two columns of numbers with long heads. */
function ties(language: Language): TableBlock {
  const all = firms.map(({ name }) => named(name, language)).join(' ');
  return {
    kind: 'table',
    columns: [
      { title: language === 'fa' ? 'شمار' : 'No.', kind: 'narrow' },
      { title: language === 'fa' ? 'کنسرسیوم' : 'Consortium' },
      { title: language === 'fa' ? 'رابطه‌ها' : 'Relationships' },
      { title: language === 'fa' ? 'الزام‌های بی‌پوشش' : 'Uncovered requirements', kind: 'number' },
    ],
    rows: areas.map(({ name }, index) => [
      String(index + 1),
      `${named(name, language)} ${long[language][1]}`,
      all,
      '1',
    ]),
  };
}

const amounts = { fa: ['۷', '۱٬۲۳۴', '۹٬۸۷۶٬۵۴۳'], en: ['7', '1,234', '9,876,543'] } as const;

function budget(language: Language): TableBlock {
  return {
    kind: 'table',
    columns: [{ title: 'Budget' }, { title: 'Least', kind: 'number' }, { title: 'Most', kind: 'number' }],
    rows: amounts[language].map((amount, index) => [`Item${index}`, amount, '—']),
  };
}

const many = 40;

/** A heading with a table of one row and a total after ever other lengths of text: one of them meets every page's end. */
function heads(): readonly Block[] {
  return Array.from({ length: many }, (_, index): readonly Block[] => [
    ...Array.from({ length: (index * 5) % 7 }, () => ({ kind: 'paragraph', text: 'Filling.' }) as const),
    { kind: 'heading', text: `Heading${index}x` },
    {
      kind: 'table',
      caption: `Caption${index}x`,
      columns: [{ title: `Head${index}x` }, { title: 'Most', kind: 'number' }],
      rows: [[`Row${index}x`, '1']],
      total: [`Total${index}x`, '1'],
    },
  ]).flat();
}

const tables = (language: Language) => [chances(language), ties(language)];

function paperIn(language: Language): Paper {
  const section = (id: string, blocks: readonly Block[]): Section => ({ id, title: id, blocks, newPage: true });
  const wide: TableBlock = {
    kind: 'table',
    columns: [{ title: 'Address' }, { title: 'Other' }],
    rows: [[endless, endless]],
  };
  return {
    kind: 'coverage',
    language,
    title: 'Tables',
    subtitle: '',
    subject: 'Tables',
    author: 'Peyvand',
    date: '2026-11-24',
    fileName: `tables ${language}`,
    sections: [
      section('Words', tables(language)),
      section('Numbers', [budget(language)]),
      section('Wide', [wide]),
      section('Heads', heads()),
    ],
    attachment: { fileName: 'tables.json', description: 'Tables', contents: {} },
  };
}

const printed = new Map<Language, Buffer>();

beforeAll(async () => {
  const printer = await printerIn(join(folder, 'printer'));
  const [outcome] = await printer.print([{ papers: languages.map(paperIn), folder: join(folder, 'out') }]);
  if (outcome?.result.ok !== true) throw new Error('Nothing was printed');
  for (const [index, name] of outcome.result.value.entries()) {
    const language = languages[index];
    if (language !== undefined) printed.set(language, readFileSync(join(folder, 'out', name)));
  }
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function bytesIn(language: Language): Buffer {
  const bytes = printed.get(language);
  if (bytes === undefined) throw new Error(`No file in ${language}`);
  return bytes;
}

/** Words and numbers, without the signs around them, which readers order in their own way. */
const wordsIn = (text: string) => folded(text).match(/\p{L}[\p{L}\p{M}]+|\p{N}[\p{N}/-]+/gu) ?? [];

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

describe.each(languages)('a table in %s', (language) => {
  test('tears no word, name, kind or date apart', async () => {
    const pages = await readPlaces(bytesIn(language));
    const found = countsOf(pages.flat().flatMap(({ text }) => wordsIn(text)));
    const cells = tables(language).flatMap(({ columns, rows }) => [columns.map(({ title }) => title), ...rows].flat());
    const wanted = countsOf(cells.flatMap(wordsIn));
    const torn = [...wanted].filter(([word, count]) => (found.get(word) ?? 0) < count).map(([word]) => word);
    expect(wanted.size).toBeGreaterThan(120);
    expect(torn).toEqual([]);
  });

  test('sets the units of numbers under each other', async () => {
    const pages = await readPlaces(bytesIn(language));
    const page = pages.find((one) => one.some(({ text }) => text === 'Budget')) ?? [];
    const edges = amounts[language].map((amount) => page.find(({ text }) => text === folded(amount))?.right ?? 0);
    expect(Math.min(...edges)).toBeGreaterThan(0);
    expect(Math.max(...edges) - Math.min(...edges)).toBeLessThan(0.6);
  });

  test('stays between the margins, however long a word is', async () => {
    const pages = await readPlaces(bytesIn(language));
    const margin = (20 / 25.4) * 72;
    for (const { left, right, text } of pages.flat()) {
      expect(left, text).toBeGreaterThan(margin - 1);
      expect(right, text).toBeLessThan(595.3 - margin + 1);
    }
  });

  test('never leaves its heading, caption and head at the end of a page', async () => {
    const { pages } = await readPdf(bytesIn(language));
    const pageOf = (word: string) => pages.findIndex((page) => page.includes(word));
    expect(pageOf(`Row${many - 1}x`)).toBeGreaterThan(pageOf('Row0x') + 5);
    for (let index = 0; index < many; index += 1) {
      const at = ['Heading', 'Caption', 'Head', 'Row', 'Total'].map((word) => pageOf(`${word}${index}x`));
      expect(new Set(at).size, `table ${index} on pages ${at.join(', ')}`).toBe(1);
      expect(at[0]).toBeGreaterThanOrEqual(0);
    }
  });
});
