/** Calls the command line, in this process or as the real command, and keeps what it prints. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import { ListsProcess } from '../../../electron/exchange/process/host';
import { runHeadless } from '../../../electron/headless/node';
import { type Launch, launcher } from '../../../electron/worker/launch';
import type { Bilingual } from '../../../shared/result';
import { projectRoot } from '../../helpers/sources';
import { bundleWorker } from '../../helpers/worker';

export interface Called {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Done = (() => void) | undefined;

function listen(stream: NodeJS.WriteStream): { readonly heard: () => string; readonly stop: () => void } {
  const texts: string[] = [];
  const spy = vi.spyOn(stream, 'write').mockImplementation((text, encodingOrDone, done) => {
    texts.push(String(text));
    const then: unknown = typeof encodingOrDone === 'function' ? encodingOrDone : done;
    (then as Done)?.();
    return true;
  });
  return { heard: () => texts.join(''), stop: () => spy.mockRestore() };
}

let bundled: Promise<string> | undefined;

/** Starts the process of lists, bundled once for all files of this process and gone with it. */
async function listsLauncher(): Promise<Launch> {
  bundled ??= bundleLists(mkdtempSync(join(tmpdir(), 'peyvand-lists-worker-')));
  return launcher(await bundled);
}

function bundleLists(folder: string): Promise<string> {
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return bundleWorker(folder, 'listsWorker');
}

/** Tests seal many packages: far less work on each passphrase than the product does. */
const quickScrypt = 4;

/** Runs a verb as typed in a folder. */
export async function call(folder: string, ...words: readonly string[]): Promise<Called> {
  const stdout = listen(process.stdout);
  const stderr = listen(process.stderr);
  try {
    const launch = words[0] === 'import' ? await listsLauncher() : undefined;
    const code = await runHeadless(words, folder, () => new ListsProcess(launch), quickScrypt);
    return { code, stdout: stdout.heard(), stderr: stderr.heard() };
  } finally {
    stdout.stop();
    stderr.stop();
  }
}

/** The real command, as it is typed in a shell in that folder; the build must be up to date. */
export function peyvandIn(folder: string): (...words: readonly string[]) => Called {
  const env = { ...process.env, INIT_CWD: folder };
  const command = join(projectRoot, 'build', 'peyvand.mjs');
  return (...words) => {
    const ended = spawnSync(process.execPath, [command, ...words], { cwd: projectRoot, env, encoding: 'utf8' });
    return { code: ended.status ?? -1, stdout: ended.stdout, stderr: ended.stderr };
  };
}

/** The one JSON object on the standard output. */
export function jsonOf<Shape>({ stdout }: Called): Shape {
  return JSON.parse(stdout) as Shape;
}

/** What a refused call prints with `--json`. */
export interface Refused {
  readonly refused: { readonly code: string; readonly sentence: Bilingual };
}

/** A folder of its own, and how to remove it. */
export function temporaryFolder(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'peyvand-headless-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}
