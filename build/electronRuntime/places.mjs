/** Where Electron's files live: the installed npm package, the per-user cache, the names of the executable on each system. */
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

const electronPackage = join(projectRoot, 'node_modules', 'electron');

/** The folder of the npm package `electron`. @returns {string} */
export function electronPackageFolder() {
  return electronPackage;
}

/** The Electron version that package.json pins and that is released. @returns {string | undefined} undefined before `npm ci` */
export function pinnedVersion() {
  const file = join(electronPackage, 'package.json');
  if (!existsSync(file)) return undefined;
  return /** @type {{ version: string }} */ (JSON.parse(readFileSync(file, 'utf8'))).version;
}

/** Path of the executable inside a dist folder. @param {string} dist @returns {string} */
export function executableIn(dist) {
  if (process.platform === 'darwin') return join(dist, 'Electron.app', 'Contents', 'MacOS', 'Electron');
  return join(dist, process.platform === 'win32' ? 'electron.exe' : 'electron');
}

/** The version a dist folder says it has, without a leading v. @param {string} dist @returns {string | undefined} */
export function versionIn(dist) {
  const file = join(dist, 'version');
  return existsSync(file) ? readFileSync(file, 'utf8').trim().replace(/^v/, '') : undefined;
}

/** The per-user cache folder of this project, by each system's own convention. @returns {string} */
export function userCacheFolder() {
  if (process.env.PEYVAND_CACHE) return process.env.PEYVAND_CACHE;
  if (process.platform === 'win32')
    return join(process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'), 'Peyvand', 'Cache');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'Peyvand');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'peyvand');
}
