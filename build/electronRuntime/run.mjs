/** Runs a program to its end within a time limit, keeping what it printed for the error message. */
import { spawn } from 'node:child_process';

/**
 * @typedef {object} RunOptions
 * @property {string} [cwd]
 * @property {number} limitMs
 * @property {NodeJS.ProcessEnv} [env]
 */

/**
 * @param {string} program @param {string[]} words @param {RunOptions} options
 * @returns {Promise<string>} what it printed @throws when it fails, cannot be started or takes too long
 */
export function runWithin(program, words, { cwd, limitMs, env }) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, env: env ?? process.env, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      printed = (printed + chunk.toString()).slice(-20_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    const timer = setTimeout(() => child.kill('SIGKILL'), limitMs);
    child.on('error', (error) => settle(error));
    child.on('close', (code, signal) => {
      if (code === 0) settle();
      else settle(new Error(`${program} ${words[0] ?? ''} ended with ${signal ?? `code ${code}`}: ${printed.trim()}`));
    });

    /** @param {Error} [error] */
    function settle(error) {
      clearTimeout(timer);
      if (error) reject(error);
      else resolve(printed);
    }
  });
}
