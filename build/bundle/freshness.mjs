/** Knows whether out/ was made from the files as they are now, by their names, sizes and times; a few milliseconds. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../electronRuntime/places.mjs';

const SOURCES = [
  'electron',
  'renderer',
  'shared',
  'build/bundle',
  'build/bundle.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const stampFile = join(projectRoot, 'out', '.built-from');

/** A fingerprint of everything that the bundles are made from. @returns {string} */
export function sourcesFingerprint() {
  const hash = createHash('sha256');
  for (const line of SOURCES.flatMap((name) => describe(join(projectRoot, name)))) hash.update(`${line}\n`);
  return hash.digest('hex');
}

/** Is out/ what a build would make now? @returns {boolean} */
export function isFresh() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === sourcesFingerprint();
}

/** Remembers what out/ was made from. @param {string} fingerprint taken before the build began */
export function rememberBuild(fingerprint) {
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  writeFileSync(stampFile, fingerprint);
}

/** @param {string} path @returns {string[]} */
function describe(path) {
  if (!existsSync(path)) return [`${path} absent`];
  const found = statSync(path);
  if (!found.isDirectory()) return [`${path} ${found.size} ${found.mtimeMs}`];
  return readdirSync(path)
    .sort()
    .flatMap((name) => describe(join(path, name)));
}
