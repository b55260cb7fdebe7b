/** What `npm run check` looks at, cheapest to name first. Each is one program whose exit code is the verdict, or a function. */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { projectRoot } from '../electronRuntime/places.mjs';
import { checkLayers } from './layers.mjs';

/** @typedef {{ ok: boolean, text: string }} Verdict */
/** @typedef {{ name: string, run: () => Verdict | Promise<Verdict> }} Check */

const rooms = ['shared', 'electron', 'renderer', 'build', 'tests'];

/** @type {readonly Check[]} */
export const checks = [
  ...rooms.map((room) => ({ name: `types of ${room}`, run: () => runTool('typescript', 'tsc', ['-p', room]) })),
  {
    name: 'format and lint',
    run: () =>
      runTool('@biomejs/biome', 'biome', ['ci', '--colors=off', '--diagnostic-level=warn', '--error-on-warnings', '.']),
  },
  { name: 'lint with types', run: () => runTool('oxlint', 'oxlint', ['--type-aware', '--deny-warnings', '.']) },
  { name: 'logical styles', run: () => runTool('stylelint', 'stylelint', ['renderer/**/*.css']) },
  { name: 'layers', run: checkLayers },
  { name: 'dead code', run: () => runTool('knip', 'knip', ['--no-progress']) },
];

/**
 * Runs every check and says how each went.
 * @param {(line: string) => void} say @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks(say) {
  const failed = [];
  for (const check of checks) {
    const started = performance.now();
    const { ok, text } = await verdictOf(check);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(`${ok ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`);
    if (!ok) {
      failed.push(check.name);
      say(text);
    }
  }
  return failed;
}

/** A check that breaks down has not been passed. @param {Check} check @returns {Promise<Verdict>} */
async function verdictOf(check) {
  try {
    return await check.run();
  } catch (error) {
    return { ok: false, text: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Runs a tool's own executable with our Node: no shell, no npx. @param {string} packageName @param {string} command @param {string[]} words */
function runTool(packageName, command, words) {
  const require = createRequire(import.meta.url);
  const home = join(projectRoot, 'node_modules', packageName);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (require(join(home, 'package.json')));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no command ${command}.`);
  const done = spawnSync(process.execPath, [join(home, file), ...words], {
    cwd: projectRoot,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return { ok: done.status === 0, text: `${done.stdout ?? ''}${done.stderr ?? ''}`.trim() };
}
