/** `peyvand export --kind docx`: papers as Word files, without Electron. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seatedFile } from '../../helpers/seatedCity';
import { partOf } from '../../helpers/wordFile';
import { call, jsonOf, temporaryFolder } from './calling';

const folder = temporaryFolder();
beforeAll(() => writeFileSync(join(folder.path, 'city.peyvand'), seatedFile()));
afterAll(folder.remove);

interface Exported {
  readonly files: readonly { readonly consortiumId: string; readonly file: string }[];
}

test('the proposal of a consortium, in either language', async () => {
  for (const [language, words] of [
    ['fa', 'پیشنهاد تشکیل کنسرسیوم'],
    ['en', 'Proposal for the consortium'],
  ] as const) {
    const order = ['--kind', 'docx', '--consortium', 'c-N01', '--language', language, '--out', 'word', '--json'];
    const called = await call(folder.path, 'export', 'city.peyvand', ...order);
    expect(called).toMatchObject({ code: 0, stderr: '' });
    const [only, ...others] = jsonOf<Exported>(called).files;
    expect(others).toEqual([]);
    expect(only?.file).toMatch(/\.docx$/);
    const bytes = readFileSync(join(folder.path, 'word', only?.file ?? ''));
    expect(partOf(bytes, 'word/document.xml')).toContain(words);
  }
});

test('a paper that cannot be had for Word is wrong usage, and nothing is written', async () => {
  const order = ['--kind', 'docx', '--paper', 'poster', '--out', 'none', '--json'];
  const refused = await call(folder.path, 'export', 'city.peyvand', ...order);
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('--paper');
  expect(existsSync(join(folder.path, 'none'))).toBe(false);
});
