/** `peyvand export --kind xlsx|csv`: the lists of a workspace as files, without Electron. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readListFile } from '../../../electron/exchange/readFile';
import { call, jsonOf, type Refused, temporaryFolder } from './calling';

const folder = temporaryFolder();
beforeAll(async () => {
  await call(folder.path, 'sample', '--out', 'city.peyvand');
});
afterAll(folder.remove);
const at = (...names: readonly string[]) => join(folder.path, ...names);

interface Exported {
  readonly files: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

test('one workbook whose sheets hold what was said', async () => {
  const called = await call(folder.path, 'export', 'city.peyvand', '--kind', 'xlsx', '--out', 'lists', '--json');
  expect(called).toMatchObject({ code: 0, stderr: '' });
  const { files, sheets } = jsonOf<Exported>(called);
  expect(readdirSync(at('lists'))).toEqual(files);
  expect(sheets).toContainEqual({ name: 'شرکت‌ها', rows: 55 });
  expect(sheets).toContainEqual({ name: 'نیازها', rows: 40 });
  const source = await readListFile(at('lists', files[0] ?? ''));
  const read = source.ok ? source.value.sheets.map(({ name, rows }) => ({ name, rows: rows.length - 1 })) : [];
  expect(read).toEqual(sheets);
});

test('a text file for each sheet, with the mark by which Excel knows UTF-8', async () => {
  const words = ['--kind', 'csv', '--out', 'texts', '--language', 'en', '--json'];
  const { files, sheets } = jsonOf<Exported>(await call(folder.path, 'export', 'city.peyvand', ...words));
  expect(files).toEqual(sheets.map(({ name }) => `${name}.csv`));
  for (const file of files) {
    expect([...readFileSync(at('texts', file)).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect((await readListFile(at('texts', file))).ok).toBe(true);
  }
});

test('exporting twice gives the same bytes', async () => {
  const words = ['export', 'city.peyvand', '--kind', 'xlsx', '--json', '--out'];
  const [name = ''] = jsonOf<Exported>(await call(folder.path, ...words, 'first')).files;
  await call(folder.path, ...words, 'second');
  expect(readFileSync(at('first', name)).equals(readFileSync(at('second', name)))).toBe(true);
});

test('a scenario that is not there is refused, and nothing is written', async () => {
  const words = ['--kind', 'xlsx', '--scenario', 's9', '--out', 'none', '--json'];
  const refused = await call(folder.path, 'export', 'city.peyvand', ...words);
  expect(refused.code).toBe(1);
  expect(jsonOf<Refused>(refused).refused.code).toBe('no-scenario');
  expect(existsSync(at('none'))).toBe(false);
});

test('templates offer the words of the workspace', async () => {
  const called = await call(folder.path, 'export', 'city.peyvand', '--kind', 'templates', '--out', 'empty', '--json');
  expect(called).toMatchObject({ code: 0, stderr: '' });
  const [name = ''] = jsonOf<Exported>(called).files;
  const source = await readListFile(at('empty', name));
  expect(source.ok && source.value.sheets.map((sheet) => sheet.name)).toEqual([
    'راهنما',
    'توانمندی‌ها',
    'حوزه‌های خدمت شهری',
    'شرکت‌ها',
    'توانمندی شرکت‌ها',
    'استعدادها',
    'نیازها',
    'الزام‌ها',
    'رابطه‌ها',
    'سناریوها',
    'کنسرسیوم‌ها',
    'عضویت‌ها',
    'مرحله‌ها',
  ]);
});
