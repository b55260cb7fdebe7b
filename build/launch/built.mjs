/** Brings out/ up to date before something runs from it; silent unless the build fails. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { isFresh } from '../bundle/freshness.mjs';
import { projectRoot } from '../electronRuntime/places.mjs';

/** Builds in a process of its own, so that nothing of the bundler reaches our output. @throws with what the build said */
export function ensureBuilt() {
  if (isFresh()) return;
  const made = spawnSync(process.execPath, [join(projectRoot, 'build', 'bundle.mjs')], { encoding: 'utf8' });
  if (made.status !== 0) throw new Error(`The build failed.\n${made.stdout}${made.stderr}`.trim());
}
