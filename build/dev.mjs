/** `npm run dev`: builds, opens the window, and starts it anew whenever a source file changes and the build is sound. */

import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { ensureElectron } from './electronRuntime/index.mjs';
import { projectRoot } from './electronRuntime/places.mjs';
import { ensureBuilt } from './launch/built.mjs';
import { openDisplay } from './launch/display.mjs';
import { sandboxSwitches } from './launch/electronApp.mjs';

const QUIET_MS = 200;
const say = (/** @type {string} */ line) => console.error(line);

const runtime = await ensureElectron({ say });
const display = await openDisplay(say);
const words = [projectRoot, ...sandboxSwitches(), ...(process.argv.length > 2 ? process.argv.slice(2) : ['--sample'])];
/** @type {import('node:child_process').ChildProcess | undefined} */
let window;
let restarting = false;
/** @type {NodeJS.Timeout | undefined} */
let soon;

for (const room of ['electron', 'renderer', 'shared']) watch(join(projectRoot, room), { recursive: true }, changed);
rebuildAndOpen();

/** Editors write a file in several steps; wait until they are quiet. */
function changed() {
  clearTimeout(soon);
  soon = setTimeout(rebuildAndOpen, QUIET_MS);
}

function rebuildAndOpen() {
  try {
    ensureBuilt();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return;
  }
  if (!window) return open();
  restarting = true;
  window.kill();
}

function open() {
  restarting = false;
  window = spawn(runtime.path, words, { stdio: 'inherit', env: { ...display.env, PEYVAND_CWD: process.cwd() } });
  window.on('close', (code) => {
    if (restarting) return open();
    display.close();
    process.exit(code ?? 0);
  });
}
