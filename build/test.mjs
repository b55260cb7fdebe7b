/**
 * `npm test`: every check, a build, and every test, the last ones in real Electron (on a virtual display where there is
 * none). What is missing fails. The last line counts what really ran.
 */
import { runChecks } from './check/checks.mjs';
import { ensureElectron } from './electronRuntime/index.mjs';
import { ensureBuilt } from './launch/built.mjs';
import { openDisplay } from './launch/display.mjs';
import { suites } from './testing/suites.mjs';
import { countFailure, countRun, emptyTally } from './testing/tally.mjs';
import { runVitest } from './testing/vitest.mjs';

const say = (/** @type {string} */ line) => console.log(line);
const tally = emptyTally();

for (const name of await runChecks(say)) countFailure(tally, `The check "${name}" failed.`);
await step('the build', () => ensureBuilt());
await step('Electron', async () => {
  const { version, official } = await ensureElectron({ say });
  say(`Electron ${version}${official ? '' : ' (fallback, for tests only)'}`);
});
const display = await step('the display', () => openDisplay(say));
for (const { name, projects, limitMs } of suites) {
  const words = projects.map((project) => `--project=${project}`);
  const env = display?.env ?? process.env;
  countRun(tally, projects, await runVitest(words, { name, limitMs, env }));
}
display?.close();

for (const note of tally.notes) say(note);
if (tally.skipped > 0) say(`Skipped: ${tally.skipped}`);
if (tally.failed > 0 || tally.passed === 0) process.exitCode = 1;
say(`${tally.passed} passed, ${tally.failed} failed`);

/** A step that breaks counts as failed, and the rest still runs. @template T @param {string} name @param {() => T | Promise<T>} work */
async function step(name, work) {
  try {
    return await work();
  } catch (error) {
    countFailure(tally, `${name}: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}
