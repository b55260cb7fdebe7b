/** One build at a time: two programs that find out/ stale at once would otherwise write over each other. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { projectRoot } from '../electronRuntime/places.mjs';

const turnFile = join(projectRoot, 'node_modules', '.cache', 'peyvand', 'build-turn');
const WAIT_LIMIT_MS = 120_000;
const ASK_AGAIN_MS = 100;

/** Runs `work` when no other process is at it. @template T @param {() => Promise<T>} work @returns {Promise<T>} */
export async function inTurn(work) {
  mkdirSync(dirname(turnFile), { recursive: true });
  const giveUpAt = Date.now() + WAIT_LIMIT_MS;
  while (!takeTurn()) {
    if (Date.now() > giveUpAt)
      throw new Error(`Another build is not coming to an end; remove ${turnFile} if none is running.`);
    await pause(ASK_AGAIN_MS);
  }
  try {
    return await work();
  } finally {
    rmSync(turnFile, { force: true });
  }
}

/** @returns {boolean} */
function takeTurn() {
  try {
    writeFileSync(turnFile, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (ownerIsGone()) rmSync(turnFile, { force: true });
    return false;
  }
}

/** The file of a killed build stays behind. */
function ownerIsGone() {
  try {
    const owner = Number(readFileSync(turnFile, 'utf8'));
    if (owner > 0) process.kill(owner, 0);
    return false;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'ESRCH';
  }
}
