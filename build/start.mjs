/**
 * `npm start`: builds what has changed, gets Electron where it is missing and opens Peyvand with the sample city. Without a
 * display it does the main job on the sample instead and says where the proposals are. Arguments are passed on.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

try {
  ensurePackages();
  process.exitCode = await start(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function ensurePackages() {
  if (existsSync(join(root, 'node_modules', 'electron', 'package.json'))) return;
  const installed = spawnSync('npm', ['ci'], { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (installed.status !== 0) throw new Error('npm ci failed; the packages are needed to start.');
}

/** Imports wait until the packages are there. @param {readonly string[]} words @returns {Promise<number>} the exit code */
async function start(words) {
  const { hasDisplay } = await import('./electronRuntime/systemPackages.mjs');
  const { ensureBuilt } = await import('./launch/built.mjs');
  ensureBuilt();
  if (!hasDisplay()) return doMainJob();
  const { runElectronApp } = await import('./launch/electronApp.mjs');
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return runElectronApp(words.length > 0 ? words : ['--sample'], { cwd });
}

async function doMainJob() {
  const { runVerb } = await import('./launch/verbs.mjs');
  console.log('نمایشگری در کار نیست؛ کار اصلی روی کارگاه نمونه بدون پنجره انجام می‌شود.');
  console.log('There is no display: doing the main job on the sample workspace without a window.');
  const workspace = join(root, 'out', 'sample', 'sample.peyvand');
  const papers = join(root, 'out', 'sample', 'proposals');
  rmSync(join(root, 'out', 'sample'), { recursive: true, force: true });
  mkdirSync(papers, { recursive: true });
  const steps = [
    ['sample', '--out', workspace],
    ['plan', workspace],
    ['export', workspace, '--kind', 'proposal', '--out', papers],
  ];
  for (const step of steps) {
    const code = await runVerb(step, root);
    if (code !== 0) return code;
  }
  console.log(`\nکارگاه / workspace: ${workspace}`);
  console.log(`پیشنهادها / proposals (${readdirSync(papers).length}): ${papers}`);
  return 0;
}
