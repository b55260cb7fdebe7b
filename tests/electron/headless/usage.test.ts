/** Wrong words are answered with code 2 and how to call the verb, in both languages; nothing is done. */
import { readdirSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { needsPages } from '../../../electron/headless/node';
import { call, temporaryFolder } from './calling';

const folder = temporaryFolder();
afterAll(folder.remove);

test.each([
  [[]],
  [['fly']],
  [['sample']],
  [['sample', '--out']],
  [['sample', '--out', 'x', '--colour', 'red']],
  [['sample', 'x', '--out', 'y']],
  [['import']],
  [['plan', 'x', '--per', 'street']],
  [['plan', 'x', '--effort', 'heroic']],
  [['plan', 'x', '--max-seconds', '-3']],
  [['plan', 'x', '--max-seconds', 'soon']],
  [['plan', 'x', '--alternatives', '4']],
  [['plan', 'x', '--alternatives', '2', '--loss', 'much']],
  [['plan', 'x', '--loss', '2']],
  [['plan', 'x', '--keep']],
  [['plan', 'x', '--price', '2.5']],
  [['plan', 'x', '--max-changes', '-1']],
  [['plan', 'x', '--against', 's1']],
  [['plan', 'x', '--price', '5', '--max-changes', '3']],
  [['plan', 'x', '--alternatives', '2', '--model', 'm.mps']],
  [['plan', 'x', '--balance', 'firms']],
  [['plan', 'x', '--max-load-difference', 'one']],
  [['plan', 'x', '--balance', 'areas', '--price', '5']],
  [['check']],
  [['check', 'a', 'b']],
  [['explain', 'x']],
  [['explain', 'x', 'how']],
  [['explain', 'x', 'fairness', '--language', 'de']],
  [['review', 'pack', 'x']],
  [['review', 'pack', 'x', '--out', 'y', '--round', '0']],
  [['review', 'pack', 'x', '--out', 'y', '--due', 'soon']],
  [['review', 'answer', 'x', '--out', 'y']],
  [['review', 'answer', 'x', '--answers', 'z', '--out', 'x']],
  [['review', 'merge', 'x']],
  [['export', 'x', '--out', 'y']],
  [['export', 'x', '--kind', 'poem', '--out', 'y']],
  [['export', 'x', '--kind', 'proposal']],
  [['export', 'x', '--kind', 'proposal', '--out', 'y', '--language', 'de']],
])('%j is wrong usage', async (words) => {
  const called = await call(folder.path, ...words);
  expect(called.code).toBe(2);
  expect(called.stdout).toBe('');
  expect(called.stderr).toContain('روش کار:');
  expect(called.stderr).toContain('Usage:');
  expect(called.stderr).toContain(words.length > 0 && words[0] !== 'fly' ? `peyvand ${words[0]}` : 'peyvand sample');
  expect(readdirSync(folder.path)).toEqual([]);
});

test('without a verb all of them are told, and no empty name is called unknown', async () => {
  const called = await call(folder.path);
  expect(called.code).toBe(2);
  expect(called.stderr).toContain('The name of a command is missing');
  expect(called.stderr).not.toContain('«»');
  for (const verb of ['sample', 'import', 'plan', 'check', 'explain', 'export', 'review pack'])
    expect(called.stderr).toContain(`peyvand ${verb}`);
});

test('the first word of a command of two names those that begin with it', async () => {
  const called = await call(folder.path, 'review');
  expect(called.code).toBe(2);
  expect(called.stderr).toContain('peyvand review pack');
  expect(called.stderr).toContain('peyvand review merge');
  expect(called.stderr).not.toContain('peyvand sample');
  expect(called.stderr).not.toContain('is not a command');
});

test.each([
  [['sample', '--out', 'x', '--colour', 'red'], 'گزینهٔ', 'sample has no option --colour.'],
  [['sample', '--out'], 'مقدار آن می‌آید', 'After --out comes its value.'],
  [['sample', '--out', '--json'], 'مقدار آن می‌آید', 'After --out comes its value.'],
  [['check', 'x', '--json=yes'], 'مقدار نمی‌گیرد', '--json takes no value.'],
  [['check', 'x', '-q'], 'گزینهٔ', 'check has no option -q.'],
])('%j: which option is wrong is said in both languages', async (words, fa, en) => {
  const called = await call(folder.path, ...words);
  expect(called.code).toBe(2);
  const [persian = '', english] = called.stderr.split('\n');
  expect(persian).toContain(fa);
  expect(persian).not.toMatch(/Unknown|argument|option /);
  expect(english).toBe(en);
});

test('help is no mistake', async () => {
  const called = await call(folder.path, '--help');
  expect(called.code).toBe(0);
  expect(called.stderr).toBe('');
  for (const verb of ['sample', 'import', 'plan', 'check', 'explain', 'export'])
    expect(called.stdout).toContain(`peyvand ${verb}`);
});

test('only printing needs pages', () => {
  expect(needsPages(['export', 'a.peyvand', '--kind', 'proposal', '--out', 'b'])).toBe(true);
  expect(needsPages(['export', 'a.peyvand', '--kind', 'xlsx', '--out', 'b'])).toBe(false);
  expect(needsPages(['export', 'a.peyvand', '--kind', 'csv', '--out', 'b'])).toBe(false);
  expect(needsPages(['export', 'a.peyvand', '--kind', 'docx', '--out', 'b'])).toBe(false);
  expect(needsPages(['export', '--colour', 'red'])).toBe(false);
  expect(needsPages(['plan', 'a.peyvand'])).toBe(false);
});
