/** System libraries and the virtual display on Debian and Ubuntu: found missing, installed when we are root, else named in one command. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { runWithin } from './run.mjs';
import { bothLanguages, installingSystemPackages, systemPackagesMissing } from './sentences.mjs';

const APT_LIMIT_MS = 8 * 60_000;

/** Debian 13 and Ubuntu 24.04 gave some libraries a new name (64-bit time); the first name the archive knows is taken. */
const ELECTRON_LIBRARIES = [['libgtk-3-0t64', 'libgtk-3-0'], ['libnss3'], ['libasound2t64', 'libasound2'], ['libgbm1']];
const VIRTUAL_DISPLAY = [['xvfb'], ['xauth']];

/** Libraries that the executable is linked against and this system lacks. @param {string} executable @returns {string[]} */
export function missingLibraries(executable) {
  if (process.platform !== 'linux') return [];
  const ldd = spawnSync('ldd', [executable], { encoding: 'utf8' });
  return [...(ldd.stdout ?? '').matchAll(/^\s*(\S+) => not found$/gm)].map((match) => match[1] ?? '');
}

/**
 * Makes sure that the executable finds its libraries.
 * @param {string} executable @param {(line: string) => void} say @throws with the command to run when we may not install
 */
export async function ensureLibraries(executable, say) {
  const missing = missingLibraries(executable);
  if (missing.length > 0) await installPackages(ELECTRON_LIBRARIES, missing.join(' '), say);
  const still = missing.length > 0 ? missingLibraries(executable) : [];
  if (still.length > 0) throw new Error(`Electron still misses: ${still.join(' ')}`);
}

/** Makes sure that xvfb-run is there. @param {(line: string) => void} say @throws with the command to run when we may not install */
export async function ensureVirtualDisplay(say) {
  if (!isOnPath('xvfb-run') || !isOnPath('Xvfb') || !isOnPath('xauth'))
    await installPackages(VIRTUAL_DISPLAY, 'xvfb', say);
}

/** Is there a display a window can open on? @returns {boolean} */
export function hasDisplay() {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** @param {string} program @returns {boolean} */
export function isOnPath(program) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => folder && existsSync(join(folder, program)));
}

/** @param {readonly (readonly string[])[]} wanted @param {string} missing @param {(line: string) => void} say */
async function installPackages(wanted, missing, say) {
  const mayInstall = process.getuid?.() === 0 && isOnPath('apt-get');
  if (!mayInstall) {
    const names = wanted.map((names) => names.at(-1)).join(' ');
    const command = isOnPath('apt-get') ? `sudo apt-get install -y --no-install-recommends ${names}` : `(${names})`;
    throw new Error(bothLanguages(systemPackagesMissing(missing, command)));
  }
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await runWithin('apt-get', ['update', '-q'], { limitMs: APT_LIMIT_MS, env });
  const names = wanted.map(knownName);
  say(bothLanguages(installingSystemPackages(names)));
  await runWithin('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...names], {
    limitMs: APT_LIMIT_MS,
    env,
  });
}

/** @param {readonly string[]} names @returns {string} */
function knownName(names) {
  return names.find(isRealPackage) ?? names[0] ?? '';
}

/** A real package has a candidate version; a name that is only provided by others has none. @param {string} name */
function isRealPackage(name) {
  const policy = spawnSync('apt-cache', ['policy', name], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
  return /Candidate: (?!\(none\))/.test(policy.stdout ?? '');
}
