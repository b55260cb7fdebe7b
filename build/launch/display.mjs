/** A virtual display for machines without one: Xvfb on the first free number, gone when its user is done. */
import { spawn } from 'node:child_process';
import { ensureVirtualDisplay, hasDisplay } from '../electronRuntime/systemPackages.mjs';

const SCREEN = '1600x1000x24';
const START_LIMIT_MS = 15_000;

/** @typedef {{ env: NodeJS.ProcessEnv, close: () => void }} Display `env` is to be given to the programs that open windows */

/**
 * The display there is, or a virtual one. Call `close` at the end in either case.
 * @param {(line: string) => void} say @returns {Promise<Display>}
 * @throws with the command to run when Xvfb is missing and we may not install it
 */
export async function openDisplay(say) {
  if (hasDisplay()) return { env: process.env, close: () => {} };
  await ensureVirtualDisplay(say);
  return startVirtualDisplay();
}

/** @returns {Promise<Display>} */
function startVirtualDisplay() {
  const words = ['-displayfd', '3', '-screen', '0', SCREEN, '-nolisten', 'tcp', '-noreset'];
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const close = () => void server.kill();
  process.once('exit', close);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => fail('it does not start'), START_LIMIT_MS);
    const fail = (/** @type {string} */ why) => {
      clearTimeout(timer);
      close();
      reject(new Error(`Xvfb cannot be used: ${why}`));
    };
    server.on('error', (error) => fail(error.message));
    server.on('exit', (code) => fail(`it ended with code ${code}`));
    let number = '';
    server.stdio[3]?.on('data', (/** @type {Buffer} */ chunk) => {
      number += chunk.toString();
      // The server writes the digits and the end of the line one after the other, and dies of a closed pipe in between.
      if (!number.endsWith('\n')) return;
      clearTimeout(timer);
      unreferenceAll(server);
      resolve({ env: { ...process.env, DISPLAY: `:${number.trim()}` }, close });
    });
  });
}

/** The server must not keep this process alive. @param {import('node:child_process').ChildProcess} server */
function unreferenceAll(server) {
  server.unref();
  /** @type {import('node:net').Socket} */ (server.stdio[3]).destroy();
}
