/** The habits of the house: roots stay short, files say what they are for, names follow the words of the field. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot, sourcesUnder } from '../helpers/sources';

const program = sourcesUnder(['shared', 'electron', 'renderer']);
const all = [...program, ...sourcesUnder(['tests'])];
const linesOf = (text: string) => text.split('\n').length;

const roots = [
  'electron/main.ts',
  'electron/preload.ts',
  'electron/headless/node.ts',
  'renderer/main.tsx',
  'renderer/papersPage.tsx',
  'renderer/app/App.tsx',
  'shared/rules/index.ts',
  'shared/criteria/index.ts',
  'shared/quality/index.ts',
  'shared/commands/registry.ts',
  'shared/language/messages/index.ts',
];

test.each(roots)('%s only lists and stays under 120 lines', (path) => {
  const root = program.find((source) => source.path === path);
  expect(root, `${path} is one of the roots`).toBeDefined();
  expect(linesOf(root?.text ?? '')).toBeLessThanOrEqual(120);
});

/** Long for a reason: tables of facts and words, and the frozen schema of a version. */
const mayBeLong = /^shared\/(reference|language\/messages|document\/versions)\//;

test('no file is longer than 250 lines, tables and words aside', () => {
  const long = program.filter(({ path, text }) => !mayBeLong.test(path) && linesOf(text) > 250);
  expect(long.map(({ path, text }) => `${path} ${linesOf(text)}`)).toEqual([]);
});

test('every file of the program begins by saying what it is for', () => {
  expect(program.filter(({ text }) => !text.startsWith('/**')).map(({ path }) => path)).toEqual([]);
});

test('files are named after what they hold, not after a drawer', () => {
  const drawers = /(^|\/)(utils?|helpers?|misc|common|stuff|manager|info|data|index2)\.tsx?$/i;
  const named = program.filter(({ path }) => !path.startsWith('shared/language/messages/'));
  expect(named.filter(({ path }) => drawers.test(path)).map(({ path }) => path)).toEqual([]);
});

test('nothing is exported as default', () => {
  const allowed = /\.config\.(ts|mjs)$/;
  const found = all.filter(({ path, text }) => !allowed.test(path) && /^export default /m.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});

test('no test is skipped or runs alone, unless it says what it waits for', () => {
  const silent = /\b(?:test|it|describe)\.(?:only|todo|skip)\b/;
  const tests = sourcesUnder(['tests']).filter(({ path }) => !path.endsWith('house.test.ts'));
  expect(tests.filter(({ text }) => silent.test(text)).map(({ path }) => path)).toEqual([]);
});

test('the papers of the house are there', () => {
  for (const name of ['README.md', 'CONTRIBUTING.md', 'LICENSE', '.nvmrc', '.ci/run']) {
    expect(existsSync(join(projectRoot, name)), name).toBe(true);
  }
});
