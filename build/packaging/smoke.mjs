/** Tries the packaged application out: its fuses are read back and its command line answers. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import fuses from '@electron/fuses';
import { projectRoot } from '../electronRuntime/places.mjs';
import { openDisplay } from '../launch/display.mjs';
import { sandboxSwitches } from '../launch/electronApp.mjs';

const { FuseV1Options, getCurrentFuseWire } = fuses;

const LIMIT_MS = 60_000;
const ASK_AGAIN_MS = 100;
/** How a fuse is written into the executable. */
const DISABLED = '0'.charCodeAt(0);
const ENABLED = '1'.charCodeAt(0);

/** Fuses that must be off, and those that must be on. */
const off = [
  'RunAsNode',
  'EnableNodeOptionsEnvironmentVariable',
  'EnableNodeCliInspectArguments',
  'GrantFileProtocolExtraPrivileges',
];
const on = ['EnableCookieEncryption', 'OnlyLoadAppFromAsar'];

/** Where `npm run pack` leaves the folder on Linux. */
const packed = join(projectRoot, 'dist', 'linux-unpacked', 'peyvand');

/**
 * @param {(line: string) => void} say
 * @throws with what is wrong
 */
export async function smokeTest(say) {
  await checkFuses();
  say('The fuses of the package are as they must be.');
  const folder = mkdtempSync(join(tmpdir(), 'peyvand-pack-'));
  const display = await openDisplay(say);
  try {
    const file = join(folder, 'sample.peyvand');
    const run = (/** @type {string[]} */ words) =>
      runPacked([`--user-data-dir=${folder}`, '--headless', ...words], display.env);
    run(['sample', '--out', file]);
    const checked = JSON.parse(run(['check', file, '--json']));
    if (typeof checked !== 'object' || checked === null) throw new Error('check --json printed no object.');
    say('The package answers --headless sample and --headless check.');
    await openWindow(folder, display.env);
    say('The package opens its window on the sample and closes when asked to.');
  } finally {
    display.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

async function checkFuses() {
  const wire = await getCurrentFuseWire(packed);
  const stateOf = (/** @type {string} */ name) => wire[FuseV1Options[/** @type {keyof typeof FuseV1Options} */ (name)]];
  const wrong = [
    ...off.filter((name) => stateOf(name) !== DISABLED),
    ...on.filter((name) => stateOf(name) !== ENABLED),
  ];
  if (wrong.length > 0) throw new Error(`These fuses of the package are not as they must be: ${wrong.join(', ')}`);
}

/** Opens the window on the sample city and asks it to close, as the end of a login session would. @param {string} folder @param {NodeJS.ProcessEnv} env */
async function openWindow(folder, env) {
  const words = [...sandboxSwitches(), `--user-data-dir=${folder}`, '--sample'];
  const child = spawn(packed, words, { env, stdio: 'ignore' });
  const ended = once(child, 'exit');
  const sample = join(folder, 'sample', 'tehran-sample.peyvand');
  const giveUpAt = Date.now() + LIMIT_MS;
  while (!existsSync(sample) && child.exitCode === null && Date.now() < giveUpAt) await pause(ASK_AGAIN_MS);
  child.kill('SIGTERM');
  const [code] = await ended;
  if (code !== 0 || !existsSync(sample)) throw new Error(`The packaged window did not open and close well (${code}).`);
}

/** @param {string[]} words @param {NodeJS.ProcessEnv} env @returns {string} what it printed */
function runPacked(words, env) {
  const ran = spawnSync(packed, [...sandboxSwitches(), ...words], { env, encoding: 'utf8', timeout: LIMIT_MS });
  if (ran.status !== 0)
    throw new Error(`The package ended with ${ran.status ?? ran.signal}: ${ran.stdout}${ran.stderr}`);
  return ran.stdout;
}
