/** Runs vitest in a process of its own, showing what it shows, and reads the numbers from its JSON report. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { projectRoot } from '../electronRuntime/places.mjs';

const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');

/** @typedef {{ file: string, passed: number, failed: number, skipped: number }} FileCount  path from the project root, with slashes */
/** @typedef {{ code: number, files: FileCount[] }} VitestRun */

/**
 * @param {readonly string[]} words further arguments
 * @param {{ name: string, limitMs: number, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<VitestRun>} `code` is not 0 when anything failed, also outside a test
 */
export async function runVitest(words, { name, limitMs, env }) {
  const report = join(projectRoot, 'node_modules', '.cache', 'peyvand', `tests-${name.replaceAll(' ', '-')}.json`);
  mkdirSync(dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const reporting = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runLimited([vitest, 'run', ...words, ...reporting], limitMs, env);
  return { code, files: existsSync(report) ? countReport(report) : [] };
}

/** @param {readonly string[]} words @param {number} limitMs @param {NodeJS.ProcessEnv} env @returns {Promise<number>} */
function runLimited(words, limitMs, env) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, words, { cwd: projectRoot, env, stdio: ['ignore', 'inherit', 'inherit'] });
    const timer = setTimeout(() => {
      console.error(`The tests did not end within ${limitMs / 60_000} minutes and are stopped.`);
      child.kill('SIGKILL');
    }, limitMs);
    child.on('error', reject);
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve(code ?? 1);
    });
  });
}

/** A file that could not even be loaded has no tests in it; it counts as one that failed. @param {string} report @returns {FileCount[]} */
function countReport(report) {
  /** @type {{ testResults: { name: string, status: string, assertionResults: { status: string }[] }[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.map(({ name, status, assertionResults }) => {
    const having = (/** @type {string} */ wanted) => assertionResults.filter((test) => test.status === wanted).length;
    const passed = having('passed');
    const failed = having('failed');
    const failedOutside = status === 'failed' && failed === 0 ? 1 : 0;
    const file = relative(projectRoot, name).replaceAll('\\', '/');
    return { file, passed, failed: failed + failedOutside, skipped: assertionResults.length - passed - failed };
  });
}
