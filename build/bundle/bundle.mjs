/** Builds out/ aside and swaps it in when it is whole, so that a failed build leaves the last good one in place. */
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { projectRoot } from '../electronRuntime/places.mjs';
import { isFresh, rememberBuild, sourcesFingerprint } from './freshness.mjs';
import { missingEntries, targets } from './targets.mjs';
import { inTurn } from './turn.mjs';

/**
 * Brings out/ up to date.
 * @param {{ force?: boolean, say?: (line: string) => void }} [options]
 * @returns {Promise<boolean>} whether anything was built @throws when an entry file is missing or does not compile
 */
export async function bundle({ force = false, say = () => {} } = {}) {
  return inTurn(async () => {
    if (!force && isFresh()) {
      say('out/ is up to date: nothing changed since the last build.');
      return false;
    }
    const started = performance.now();
    await buildAll();
    say(`Built out/ in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
    return true;
  });
}

async function buildAll() {
  const missing = targets.flatMap(missingEntries);
  if (missing.length > 0)
    throw new Error(`These files are needed for a build and are not there: ${missing.join(', ')}`);
  const fingerprint = sourcesFingerprint();
  const aside = join(projectRoot, 'node_modules', '.cache', 'peyvand', `build-${process.pid}`);
  try {
    for (const target of targets) {
      const entries = Object.entries(target.entries).map(([name, file]) => [name, join(projectRoot, file)]);
      await build(target.config(Object.fromEntries(entries), join(aside, target.name)));
    }
    for (const target of targets) swapIn(join(aside, target.name), join(projectRoot, 'out', target.name), aside);
    rememberBuild(fingerprint);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** @param {string} made @param {string} place @param {string} aside */
function swapIn(made, place, aside) {
  mkdirSync(join(projectRoot, 'out'), { recursive: true });
  if (existsSync(place)) renameSync(place, `${join(aside, 'old')}-${made.split(/[\\/]/).at(-1)}`);
  renameSync(made, place);
}
