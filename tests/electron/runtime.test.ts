/** The Electron that this machine runs: found or refused with a sentence, able to start, and silent on stdout. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';

interface Runtime {
  readonly path: string;
  readonly version: string;
  readonly dist: string;
  readonly official: boolean;
}
interface ZipEntry {
  readonly name: string;
}
/** The build is plain JavaScript outside this project's types; its public functions are named here. */
interface Build {
  readonly ensureElectron: () => Promise<Runtime>;
  readonly presentElectron: () => Runtime | undefined;
  readonly listZip: (archive: Buffer) => ZipEntry[];
  readonly unzipEntry: (archive: Buffer, entry: ZipEntry) => Buffer;
  readonly openDisplay: (say: () => void) => Promise<{ env: NodeJS.ProcessEnv; close: () => void }>;
  readonly sandboxSwitches: () => string[];
}

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-runtime-'));
});
afterEach(() => {
  delete process.env['ELECTRON_OVERRIDE_DIST_PATH'];
  rmSync(folder, { recursive: true, force: true });
});

test('a named folder without an Electron is refused in both languages, with the folder', async () => {
  const { presentElectron } = await load('electronRuntime/index.mjs');
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = folder;
  expect(() => presentElectron()).toThrow(/الکترون.*\n.*without an Electron/);
  expect(() => presentElectron()).toThrow(folder);
});

test('a named folder with an Electron wins over everything else', async () => {
  const { ensureElectron, presentElectron } = await load('electronRuntime/index.mjs');
  const { dist, version } = await ensureElectron();
  process.env['ELECTRON_OVERRIDE_DIST_PATH'] = dist;
  expect(presentElectron()).toMatchObject({ dist, version });
});

test('Electron starts here, takes an ES module as unpackaged app and passes its exit code and stdout on', async () => {
  const { ensureElectron } = await load('electronRuntime/index.mjs');
  const { openDisplay } = await load('launch/display.mjs');
  const { sandboxSwitches } = await load('launch/electronApp.mjs');
  writeFileSync(
    join(folder, 'package.json'),
    '{ "name": "probe", "version": "9.8.7", "type": "module", "main": "main.js" }',
  );
  writeFileSync(
    join(folder, 'main.js'),
    `import { app } from 'electron';
     const early = app.isReady();
     app.whenReady().then(() => {
       console.log(JSON.stringify({ early, packaged: app.isPackaged, version: app.getVersion(), words: process.argv.slice(-2) }));
       app.exit(0);
     });`,
  );
  const { path } = await ensureElectron();
  const display = await openDisplay(() => {});
  try {
    const words = [folder, ...sandboxSwitches(), '--headless', 'check'];
    const printed = execFileSync(path, words, {
      encoding: 'utf8',
      env: display.env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    expect(JSON.parse(printed)).toEqual({
      early: false,
      packaged: false,
      version: '9.8.7',
      words: ['--headless', 'check'],
    });
  } finally {
    display.close();
  }
});

test('an archive is read back entry by entry, and anything else is refused', async () => {
  const { listZip, unzipEntry } = await load('electronRuntime/zipArchive.mjs');
  const text = 'پیوند '.repeat(500);
  const packed = { 'a/packed.txt': Buffer.from(text), 'stored.bin': [Buffer.from([1, 2, 3]), { level: 0 }] } as const;
  const archive = Buffer.from(zipSync(packed as unknown as Parameters<typeof zipSync>[0]));
  const contents = new Map(listZip(archive).map((entry) => [entry.name, unzipEntry(archive, entry)]));
  expect(contents.get('a/packed.txt')?.toString()).toBe(text);
  expect([...(contents.get('stored.bin') ?? [])]).toEqual([1, 2, 3]);
  expect(() => listZip(Buffer.from('not an archive at all, only some text'))).toThrow(/not a zip/);
});

function load(file: string): Promise<Build> {
  return import(join(import.meta.dirname, '../../build', file));
}
