/** Starts a program as this one's stand-in: its output, its exit code, and the signals this process gets. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);
/** How Chromium begins the lines of its own log, for example `[8606:1124/053621.309981:ERROR:bus.cc(407)]`. */
const CHROMIUM_LOG = /^\[\d+:\d+\/\d+\.\d+:(?:ERROR|WARNING|INFO|VERBOSE\d*):[^\]]+\]/;

/**
 * @typedef {object} StandInOptions
 * @property {NodeJS.ProcessEnv} [env]
 * @property {string} [cwd]
 * @property {boolean} [withoutChromiumLog] leaves Chromium's own log lines (D-Bus, GPU) out of stderr
 */

/**
 * @param {string} program @param {readonly string[]} words @param {StandInOptions} [options]
 * @returns {Promise<number>} the exit code; 128 and more after a signal
 */
export function standIn(program, words, { env = process.env, cwd, withoutChromiumLog = false } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, {
      env,
      cwd,
      stdio: ['inherit', 'inherit', withoutChromiumLog ? 'pipe' : 'inherit'],
    });
    const forward = (/** @type {NodeJS.Signals} */ signal) => void child.kill(signal);
    for (const signal of SIGNALS) process.on(signal, forward);
    if (child.stderr) passOnWithoutLog(child.stderr);
    child.on('error', reject);
    child.on('close', (code, signal) => {
      for (const name of SIGNALS) process.off(name, forward);
      resolve(code ?? 128 + (signal === 'SIGINT' ? 2 : 15));
    });
  });
}

/** @param {import('node:stream').Readable} stderr */
function passOnWithoutLog(stderr) {
  createInterface({ input: stderr }).on('line', (line) => {
    if (!CHROMIUM_LOG.test(line)) process.stderr.write(`${line}\n`);
  });
}
