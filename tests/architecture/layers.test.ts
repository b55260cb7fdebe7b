/** Who may import whom, and who alone may touch what. Messages name the right way. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { projectRoot, sourcesUnder } from '../helpers/sources';

const program = sourcesUnder(['shared', 'electron', 'renderer']);

/** Files that mention something outside the places where it belongs. */
function strangers(pattern: RegExp, home: RegExp, within = program): string[] {
  return within.filter(({ path, text }) => pattern.test(text) && !home.test(path)).map(({ path }) => path);
}

test('arrows between rooms point one way only', async () => {
  const script: { checkLayers(): Promise<{ ok: boolean; text: string }> } = await import(
    pathToFileURL(join(projectRoot, 'build/check/layers.mjs')).href
  );
  const { ok, text } = await script.checkLayers();
  expect(text).toBe('');
  expect(ok).toBe(true);
});

test.each([
  ['ipcMain', /\bipcMain\b/, /^electron\/ipc\/register\.ts$/],
  ['ipcRenderer', /\bipcRenderer\b/, /^electron\/preload\.ts$/],
  ['window.peyvand', /window\.peyvand\b/, /^(renderer\/platform\/|shared\/ipc\/contract\.ts|electron\/preload\.ts)/],
  ['zod itself', /from 'zod(\/[^']*)?'/, /^shared\/parsing\.ts$/],
])('%s is named only where it belongs', (_what, pattern, home) => {
  expect(program.some(({ text }) => pattern.test(text))).toBe(true);
  expect(strangers(pattern, home)).toEqual([]);
});

test('only workspace, exchange and papers write files', () => {
  const writing =
    /\b(writeFile|writeFileSync|createWriteStream|appendFile|appendFileSync|rename|renameSync|copyFile|copyFileSync)\b\s*\(/;
  const electron = program.filter(({ path }) => path.startsWith('electron/'));
  expect(electron.some(({ text }) => writing.test(text))).toBe(true);
  expect(strangers(writing, /^electron\/(workspace|exchange|papers)\//, electron)).toEqual([]);
});

test('shared reads no clock, no chance and no environment: they are handed in', () => {
  const impure =
    /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\.(env|cwd|argv|platform|pid|hrtime)|\bperformance\.now/;
  const shared = program.filter(({ path }) => path.startsWith('shared/'));
  expect(strangers(impure, /^$/, shared)).toEqual([]);
});

test('nothing opens a network connection', () => {
  const network =
    /\bfetch\(|XMLHttpRequest|WebSocket\(|from 'node:(https?|net|tls|dgram|dns)(\/[^']*)?'|\bnet\.request\(/;
  expect(strangers(network, /^$/)).toEqual([]);
});

test('no markup is made at run time', () => {
  expect(strangers(/\binnerHTML\b|\bouterHTML\b|insertAdjacentHTML|document\.write\b/, /^$/)).toEqual([]);
  expect(strangers(/dangerouslySetInnerHTML/, /^$/)).toEqual([]);
});
