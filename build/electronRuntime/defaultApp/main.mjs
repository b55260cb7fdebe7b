/**
 * What `electron PATH` runs: loads the application named on the command line. The fallback runtime comes without
 * Electron's own default_app.asar, so this folder takes its place. Top-level await matters: `ready` must not fire
 * before the application's first lines have run.
 */
import { existsSync, readFileSync } from 'node:fs';
import Module from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const request = readArguments(process.argv.slice(1));
if (request.version) {
  console.log(`v${process.versions.electron}`);
  process.exit(0);
}
if (request.preload.length > 0) /** @type {any} */ (Module)._preloadModules(request.preload);
if (request.path) await loadApplication(resolve(request.path));
else {
  console.error('Name the application to run: electron PATH');
  process.exit(1);
}

/** Options before the first path are Electron's. @param {string[]} words */
function readArguments(words) {
  const found = { version: false, preload: /** @type {string[]} */ ([]), path: '' };
  for (let i = 0; i < words.length && !found.path; i++) {
    const word = words[i] ?? '';
    if (word === '--version' || word === '-v') found.version = true;
    else if (word === '-r' || word === '--require') found.preload.push(words[++i] ?? '');
    else if (!word.startsWith('-')) found.path = word;
  }
  return found;
}

/** @param {string} path */
async function loadApplication(path) {
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const file = join(path, 'package.json');
  if (existsSync(file)) {
    const described = JSON.parse(readFileSync(file, 'utf8'));
    if (described.version) /** @type {any} */ (app).setVersion(described.version);
    app.name = described.productName ?? described.name ?? app.name;
    /** @type {any} */ (app).setDesktopName?.(described.desktopName ?? `${app.name}.desktop`);
    /** @type {any} */ (app).setAppPath(path);
  }
  await import(pathToFileURL(/** @type {any} */ (Module)._resolveFilename(path, null, true)).href);
}
