/** Starts our application in Electron, with the switches that this machine needs and no others. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureElectron } from '../electronRuntime/index.mjs';
import { projectRoot } from '../electronRuntime/places.mjs';
import { bothLanguages, sandboxRefused } from '../electronRuntime/sentences.mjs';
import { standIn } from './child.mjs';
import { openDisplay } from './display.mjs';

/**
 * @param {readonly string[]} words the application's own arguments
 * @param {{ cwd?: string, say?: (line: string) => void, quiet?: boolean }} [options] `quiet` leaves out Chromium's log
 * @returns {Promise<number>} the exit code
 */
export async function runElectronApp(
  words,
  { cwd = process.cwd(), say = (line) => console.error(line), quiet = false } = {},
) {
  const runtime = await ensureElectron({ say });
  warnOfRefusedSandbox(runtime.dist, say);
  const display = await openDisplay(say);
  try {
    const env = { ...display.env, PEYVAND_CWD: cwd };
    const all = [projectRoot, ...sandboxSwitches(), ...words];
    return await standIn(runtime.path, all, { env, cwd, withoutChromiumLog: quiet });
  } finally {
    display.close();
  }
}

/** Chromium refuses to run as root with its sandbox; nobody else goes without. @returns {string[]} */
export function sandboxSwitches() {
  return process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

/** Recent Ubuntus let only the setuid helper open a sandbox, and a helper out of an archive is not setuid. @param {string} dist @param {(line: string) => void} say */
function warnOfRefusedSandbox(dist, say) {
  if (process.platform !== 'linux' || process.getuid?.() === 0 || !namespacesAreRestricted()) return;
  const helper = join(dist, 'chrome-sandbox');
  const { uid, mode } = statSync(helper);
  if (uid !== 0 || (mode & 0o4000) === 0) say(bothLanguages(sandboxRefused(helper)));
}

function namespacesAreRestricted() {
  try {
    return readFileSync('/proc/sys/kernel/apparmor_restrict_unprivileged_userns', 'utf8').trim() === '1';
  } catch {
    return false;
  }
}
