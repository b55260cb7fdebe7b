import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeWhole } from '../../../electron/papers/writeWhole';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-write-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('replaces what had the name and leaves nothing aside', async () => {
  const path = join(folder, 'پیشنهاد.pdf');
  writeFileSync(path, 'old');
  await writeWhole(path, Buffer.from('new'));
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(readdirSync(folder)).toEqual(['پیشنهاد.pdf']);
});

test('takes the longest name the file system takes', async () => {
  const name = `${'آ'.repeat(125)}.pdf`;
  await writeWhole(join(folder, name), Buffer.from('x'));
  expect(readdirSync(folder)).toEqual([name]);
});

test('leaves the folder as it was when the disk refuses', async () => {
  const path = join(folder, 'taken');
  mkdirSync(join(path, 'full'), { recursive: true });
  await expect(writeWhole(path, Buffer.from('new'))).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});
