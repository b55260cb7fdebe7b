/** Reading files of lists: encodings, separators, and files that are broken, hostile or something else. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fileLimits } from '../../../electron/exchange/limits';
import { readListFile } from '../../../electron/exchange/readFile';
import type { Cell } from '../../../shared/exchange/table';
import { oldWorkbookOf, passwordRecord } from './making/oldWorkbook';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-lists-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function readBytes(name: string, bytes: Uint8Array | string) {
  writeFileSync(join(folder, name), bytes);
  return readListFile(join(folder, name));
}

async function rowsOf(name: string, bytes: Uint8Array | string): Promise<readonly (readonly Cell[])[] | undefined> {
  const source = await readBytes(name, bytes);
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  return source.value.sheets[0]?.rows;
}

async function refusalOf(name: string, bytes: Uint8Array | string): Promise<string> {
  const source = await readBytes(name, bytes);
  if (source.ok) return 'was read';
  expect(source.refusal.sentence.fa).toContain(name);
  expect(source.refusal.sentence.en).toContain(name);
  return source.refusal.code;
}

/** «شركت» and a digit in Windows-1256. */
const inWindows1256 = Uint8Array.from([0xd4, 0xd1, 0xdf, 0xca, 0x2c, 0x31, 0x0a]);

test('text is decoded by its mark, else as UTF-16 by its zeros, as UTF-8, or as Windows-1256', async () => {
  const encodingOf = async (name: string, bytes: Uint8Array | string) => {
    const source = await readBytes(name, bytes);
    return source.ok ? [source.value.encoding, source.value.sheets[0]?.rows[0]?.[0]] : undefined;
  };
  expect(await encodingOf('a.csv', 'شرکت,1\n')).toEqual(['utf-8', 'شرکت']);
  expect(await encodingOf('b.csv', '\uFEFFشرکت,1\n')).toEqual(['utf-8', 'شرکت']);
  expect(await encodingOf('c.csv', Buffer.from('\uFEFFشرکت,1\n', 'utf16le'))).toEqual(['utf-16le', 'شرکت']);
  expect(await encodingOf('d.csv', inWindows1256)).toEqual(['windows-1256', 'شركت']);
  expect(await encodingOf('e.csv', Buffer.from('شرکت,1\n', 'utf16le'))).toEqual(['utf-16le', 'شرکت']);
  expect(await encodingOf('f.csv', Buffer.from('شرکت,1\n', 'utf16le').swap16())).toEqual(['utf-16be', 'شرکت']);
  expect(await encodingOf('g.csv', Buffer.from('\uFEFFشرکت,1\n', 'utf16le').swap16())).toEqual(['utf-16be', 'شرکت']);
});

test.each([
  [',', 'a,b\n1,"x؛ y"\n'],
  [';', 'a;b\n1;"x, y"\n'],
  ['\t', 'a\tb\n1\tx, y\n'],
])('columns separated by %j are told apart', async (delimiter, text) => {
  const source = await readBytes('list.csv', text);
  expect(source.ok && source.value.delimiter).toBe(delimiter);
  expect(source.ok && source.value.sheets[0]?.rows.map((row) => row.length)).toEqual([2, 2]);
});

test.each([
  ['؛', 'نام؛اندازه؛مناطق\nپرتو؛بزرگ؛"۱، ۲"\nآوا؛کوچک؛۳\n'],
  ['،', 'نام،اندازه\nپرتو،بزرگ\nآوا،کوچک\n'],
  ['؛', 'نام؛بودجه\nپرتو؛۱,۲۰۰\nآوا؛۳,۰۰۰\n'],
  [',', 'نام,توانمندی‌ها\nپرتو,WST:4؛ POL:3\nآوا,REN:2؛ AI:1\n'],
  [',', 'نام,مناطق\nپرتو,۱، ۲\nآوا,۳، ۴\n'],
])(
  '%j separates columns where it explains the file, and stands in cells where another sign does',
  async (delimiter, text) => {
    const source = await readBytes('list.csv', text);
    expect(source.ok && source.value.delimiter).toBe(delimiter);
  },
);

test('blank rows keep their place, the last line break makes no row', async () => {
  expect(await rowsOf('rows.csv', 'a,b\n\n1,2\n')).toEqual([['a', 'b'], [''], ['1', '2']]);
  expect(await rowsOf('quoted.csv', 'a,b\n"1\n2",3')).toEqual([
    ['a', 'b'],
    ['1\n2', '3'],
  ]);
});

test('a workbook gives text, numbers and dates of its visible sheets at their addresses', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: 'پنهان', rows: [['راز']], hidden: true },
      { name: 'فهرست', rows: [['نام'], [null], ['الف', 12, true, new Date(Date.UTC(2026, 8, 6))]] },
    ],
  });
  const source = await readBytes('list.xlsx', bytes);
  if (!source.ok) throw new Error(source.refusal.sentence.en);
  expect(source.value.sheets.map(({ name }) => name)).toEqual(['فهرست']);
  const rows = source.value.sheets[0]?.rows ?? [];
  expect(rows).toHaveLength(3);
  expect(rows[2]?.slice(0, 4)).toEqual(['الف', 12, true, '2026-09-06']);
});

test('the format is told by the content, not by the name', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rows: [['a']] }] });
  expect(await rowsOf('really-a-workbook.csv', bytes)).toEqual([['a']]);
  expect(await rowsOf('really-text.xlsx', 'a,b\n')).toEqual([['a', 'b']]);
});

test('a truncated or damaged workbook is refused', async () => {
  const bytes = await writeXlsx({
    sheets: [{ name: 'x', rows: Array.from({ length: 200 }, (_, row) => [row, 'متن']) }],
  });
  expect(await refusalOf('cut.xlsx', bytes.slice(0, bytes.length / 2))).toBe('file-broken');
  const damaged = bytes.slice();
  damaged.fill(0xff, 60, 200);
  expect(await refusalOf('damaged.xlsx', damaged)).toBe('file-broken');
});

test('a workbook with a password and one of the old format are told apart', async () => {
  const encrypted = await writeXlsx({
    sheets: [{ name: 'x', rows: [['a']] }],
    encryption: { password: 'x', spinCount: 1_000 },
  });
  expect(await refusalOf('secret.xlsx', encrypted)).toBe('file-encrypted');
  const old = oldWorkbookOf([{ name: 'x', rows: [['a']] }], { version: 0x0500 });
  expect(await refusalOf('old.xls', old)).toBe('file-oldWorkbook');
  const locked = oldWorkbookOf([{ name: 'x', rows: [['a']] }], { before: passwordRecord });
  expect(await refusalOf('locked.xls', locked)).toBe('file-encrypted');
});

test('an archive that is no workbook is refused', async () => {
  expect(await refusalOf('other.zip', zipSync({ 'a.txt': strToU8('a') }))).toBe('file-otherArchive');
});

test('an archive that would unpack to too much is refused before it is unpacked', async () => {
  const bomb = zipSync({ 'xl/workbook.xml': strToU8('<workbook/>'), 'xl/bomb.xml': new Uint8Array(101 * 1024 * 1024) });
  expect(bomb.length).toBeLessThan(1024 * 1024);
  const started = performance.now();
  expect(await refusalOf('bomb.xlsx', bomb)).toBe('file-tooLarge');
  expect(performance.now() - started).toBeLessThan(2_000);
  const many = Object.fromEntries(
    Array.from({ length: fileLimits.archiveEntries + 1 }, (_, index) => [`xl/${index}.xml`, new Uint8Array(0)]),
  );
  expect(await refusalOf('many.xlsx', zipSync(many))).toBe('file-tooLarge');
});

test('a sheet with a cell far out is refused', async () => {
  const bytes = await writeXlsx({ sheets: [{ name: 'x', rows: [Array.from({ length: 501 }, () => 1)] }] });
  expect(await refusalOf('wide.xlsx', bytes)).toBe('file-farCell');
});

test('text with an open quotation mark, with zeros, or with too many columns is refused', async () => {
  expect(await refusalOf('quote.csv', 'a,b\n"1,2\n3,4\n')).toBe('file-quotes');
  expect(await refusalOf('zeros.csv', Uint8Array.from([0x61, 0, 0, 0x62]))).toBe('file-notText');
  expect(await refusalOf('wide.csv', 'x,'.repeat(501))).toBe('file-farCell');
});

test('an empty, a missing and a too large file are refused', async () => {
  expect(await refusalOf('empty.csv', '')).toBe('file-empty');
  const missing = await readListFile(join(folder, 'nowhere.csv'));
  expect(missing.ok ? '' : missing.refusal.code).toBe('file-missing');
  expect(await refusalOf('large.csv', Buffer.alloc(fileLimits.bytes + 1, 'a'))).toBe('file-tooLarge');
  const aFolder = await readListFile(folder);
  expect(aFolder.ok ? '' : aFolder.refusal.code).toBe('file-folder');
});
