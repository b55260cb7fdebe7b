/** Workbooks as files: read back as they were, and what only the file shows: direction, filters, frozen panes, formats, rules. */
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readBytes } from '../../../electron/exchange/readBytes';
import { writeWorkbook } from '../../../electron/exchange/writeWorkbook';
import type { Workbook, WorkbookColumn } from '../../../shared/exchange/workbook';

const text: WorkbookColumn = { heading: 'نام', kind: 'text', width: 20, note: 'نام شرکت' };
const size: WorkbookColumn = { heading: 'اندازه', kind: 'text', width: 10, choices: ['بزرگ', 'متوسط', 'کوچک'] };
const many = Array.from({ length: 60 }, (_, index) => `توانمندی ${index}`);

function bookOf(sheet: Partial<Workbook['sheets'][number]>, language: Workbook['language'] = 'fa'): Workbook {
  return { title: 'آزمون', language, sheets: [{ name: 'شرکت‌ها', columns: [text], rows: [], ...sheet }] };
}

async function rowsOf(workbook: Workbook) {
  const source = await readBytes('a.xlsx', await writeWorkbook(workbook));
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  return source.value.sheets.map(({ rows }) => rows);
}

async function partOf(workbook: Workbook, name: string): Promise<string> {
  const part = unzipSync(await writeWorkbook(workbook))[name];
  return part === undefined ? '' : strFromU8(part);
}

test('texts, numbers, shares and dates are read back as they were', async () => {
  const column = (kind: WorkbookColumn['kind']): WorkbookColumn => ({ heading: kind, kind, width: 9 });
  const columns = (['text', 'integer', 'decimal', 'percent', 'date'] as const).map(column);
  const rows = [
    ['شرکت', 12_500, 12.5, 0.935, '2026-11-24'],
    ['0012', null, null, null, '1900-03-01'],
    ['a\nb', 0, 0.1, 1, '1812-01-31'],
  ];
  expect(await rowsOf(bookOf({ columns, rows }))).toEqual([[columns.map(({ heading }) => heading), ...rows]]);
});

test.each(['=1+1', '+98', '-5', '@x', '\u22125', '\u200E-5', '_x0041_', "'x", 'TRUE', '<b>&"'])(
  '%j is written as a text, never as a formula',
  async (hostile) => {
    const workbook = bookOf({ rows: [[hostile]] });
    expect(await rowsOf(workbook)).toEqual([[['نام'], [hostile]]]);
    const sheet = await partOf(workbook, 'xl/worksheets/sheet1.xml');
    expect(sheet).not.toContain('<f>');
    expect(sheet).toMatch(/<c r="A2" t="s"/);
  },
);

test('sheets run from the right in Persian, with filters, a frozen head and a frozen first column', async () => {
  const persian = await partOf(bookOf({ columns: [text, size], rows: [['پارس', 'بزرگ']] }), 'xl/worksheets/sheet1.xml');
  expect(persian).toContain('rightToLeft="1"');
  expect(persian).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2" state="frozen"/);
  expect(persian).toContain('<autoFilter ref="A1:B2"/>');
  expect(await partOf(bookOf({}, 'en'), 'xl/worksheets/sheet1.xml')).not.toContain('rightToLeft="1"');
});

test('words to choose from stand in the rule if they fit, else in a hidden sheet that is not read', async () => {
  const workbook = bookOf({ columns: [size, { ...text, choices: many }], emptyRows: 100 });
  const sheet = await partOf(workbook, 'xl/worksheets/sheet1.xml');
  expect(sheet).toContain('sqref="A2:A101"');
  expect(sheet).toContain('<formula1>"بزرگ,متوسط,کوچک"</formula1>');
  expect(sheet).toContain('<formula1>choices!$A$1:$A$60</formula1>');
  expect(await rowsOf(workbook)).toHaveLength(1);
});

test('a heading carries its note', async () => {
  expect(await partOf(bookOf({}), 'xl/comments1.xml')).toContain('نام شرکت');
});

test('the same workbook gives the same bytes, at any time', async () => {
  const workbook = bookOf({ rows: [['پارس']] });
  const first = await writeWorkbook(workbook);
  expect(Buffer.from(first).includes(`${new Date().getUTCFullYear()}-`)).toBe(false);
  expect(await partOf(workbook, 'docProps/core.xml')).toContain('2000-01-01T00:00:00Z');
  expect(await writeWorkbook(workbook)).toEqual(first);
});
