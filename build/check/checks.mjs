/** What `npm run check` looks at, cheapest to name first. Each is one program whose exit code is the verdict, or a function. */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
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
 * Runs every check, as many at a time as there are cores, and says how each went when it is over.
 * @param {(line: string) => void} say @returns {Promise<string[]>} the names of those that failed
 */
export async function runChecks(say) {
  const waiting = [...checks];
  /** @type {string[]} */
  const failed = [];
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const started = performance.now();
      const { ok, text } = await verdictOf(check);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      say(`${ok ? 'ok    ' : 'FAILED'} ${check.name} (${seconds} s)`);
      if (!ok) {
        failed.push(check.name);
        say(text);
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
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

/**
 * Runs a tool's own executable with our Node: no shell, no npx.
 * @param {string} packageName @param {string} command @param {string[]} words @returns {Promise<Verdict>}
 */
function runTool(packageName, command, words) {
  const require = createRequire(import.meta.url);
  const home = join(projectRoot, 'node_modules', packageName);
  const { bin } = /** @type {{ bin: string | Record<string, string> }} */ (require(join(home, 'package.json')));
  const file = typeof bin === 'string' ? bin : bin[command];
  if (!file) throw new Error(`${packageName} has no command ${command}.`);
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, [join(home, file), ...words], {
      cwd: projectRoot,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let text = '';
    for (const stream of [tool.stdout, tool.stderr])
      stream.setEncoding('utf8').on('data', (/** @type {string} */ part) => {
        text += part;
      });
    tool.once('error', reject);
    tool.once('close', (code) => resolve({ ok: code === 0, text: text.trim() }));
  });
}
