/** Adds up what ran: tests by vitest's report, checks that failed, and projects that ran nothing. */

/**
 * @typedef {object} Tally
 * @property {number} passed tests that ran and passed
 * @property {number} failed tests, checks and steps that failed
 * @property {number} skipped
 * @property {string[]} notes one for each failure, said again at the end where it is looked for
 */

/** @returns {Tally} */
export function emptyTally() {
  return { passed: 0, failed: 0, skipped: 0, notes: [] };
}

/** @param {Tally} tally @param {string} note */
export function countFailure(tally, note) {
  tally.failed += 1;
  tally.notes.push(note);
}

/**
 * A project without a single test that ran is a failure, and so is a run that went wrong outside its tests.
 * @param {Tally} tally @param {readonly string[]} projects @param {import('./vitest.mjs').VitestRun} run
 */
export function countRun(tally, projects, run) {
  let failed = 0;
  for (const file of run.files) {
    tally.passed += file.passed;
    tally.skipped += file.skipped;
    failed += file.failed;
    tally.notes.push(...file.failures.map((failure) => `FAILED ${file.file}: ${failure}`));
  }
  tally.failed += failed;
  for (const project of projects) {
    const ran = run.files.some(({ file, passed }) => file.startsWith(`tests/${project}/`) && passed > 0);
    if (!ran) countFailure(tally, `No test of tests/${project} ran and passed.`);
  }
  if (run.code !== 0 && failed === 0)
    countFailure(tally, `vitest ended with code ${run.code} (${projects.join(', ')}).`);
}
