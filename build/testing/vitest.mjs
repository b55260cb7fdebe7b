/** Runs vitest in a process of its own, showing what it shows, and reads the numbers from its JSON report. */
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { projectRoot } from '../electronRuntime/places.mjs';

const vitest = join(projectRoot, 'node_modules', 'vitest', 'vitest.mjs');

/**
 * @typedef {object} FileCount
 * @property {string} file path from the project root, with slashes
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures for each failure the name of the test and what it said
 */
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

/** @typedef {{ status: string, fullName: string, failureMessages: string[] | null }} TestReport */
/** @typedef {{ name: string, status: string, message: string, assertionResults: TestReport[] }} FileReport */

/** @param {string} report @returns {FileCount[]} */
function countReport(report) {
  /** @type {{ testResults: FileReport[] }} */
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  return testResults.map(countFile);
}

/** A file that could not even be loaded has no tests in it; it counts as one that failed. @param {FileReport} report @returns {FileCount} */
function countFile({ name, status, message, assertionResults: tests }) {
  const having = (/** @type {string} */ wanted) => tests.filter((test) => test.status === wanted);
  const failed = having('failed').map(({ fullName, failureMessages }) => told(fullName, failureMessages?.[0] ?? ''));
  const failures = status === 'failed' && failed.length === 0 ? [told('outside its tests', message)] : failed;
  const passed = having('passed').length;
  const file = relative(projectRoot, name).replaceAll('\\', '/');
  return { file, passed, failed: failures.length, skipped: tests.length - passed - failed.length, failures };
}

/** The first lines of a failure say enough to begin with; the whole stands further up. @param {string} name @param {string} message */
function told(name, message) {
  return `${name}\n    ${stripVTControlCharacters(message).split('\n').slice(0, 6).join('\n    ')}`;
}
