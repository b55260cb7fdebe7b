/** Two processes never write one file; a lock whose owner is gone stops nobody. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockFile, lockPathOf } from '../../../electron/workspace/fileLock';
import { systemError, withFault } from '../../helpers/faultyFiles';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
const now = () => '2026-11-24T09:00:00Z';
const newPath = () => join(fresh(), 'city.peyvand');

/** The number of a process that has just ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['-e', '']).pid;
}

function leaveLock(path: string, owner: object): void {
  const lock = { host: hostname(), pid: deadPid(), born: '', since: now(), token: 'old', ...owner };
  writeFileSync(lockPathOf(path), JSON.stringify(lock));
}

test('held by one, taken for the other until it is released; nothing is left', async () => {
  const path = newPath();
  const first = await lockFile(path, now);
  const second = await lockFile(path, now);
  expect(second).toMatchObject({ kind: 'taken', owner: { pid: process.pid, host: hostname(), since: now() } });
  if (first.kind === 'held') await first.release();
  const third = await lockFile(path, now);
  expect(third.kind).toBe('held');
  if (third.kind === 'held') await third.release();
  expect(readdirSync(dirname(path))).toEqual([]);
});

test('of many who try at once exactly one gets it, also over a stale lock', async () => {
  for (const isStale of [false, true]) {
    const path = newPath();
    if (isStale) leaveLock(path, {});
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => lockFile(path, now)));
    expect(outcomes.filter(({ kind }) => kind === 'held')).toHaveLength(1);
  }
});

test('a lock of a dead process, of a number given to another process, or with nothing in it is taken over', async () => {
  for (const owner of [{}, { pid: process.pid, born: '1' }]) {
    const path = newPath();
    leaveLock(path, owner);
    expect((await lockFile(path, now)).kind).toBe('held');
    expect(readFileSync(lockPathOf(path), 'utf8')).not.toContain('"old"');
  }
  const path = newPath();
  writeFileSync(lockPathOf(path), '');
  expect((await lockFile(path, now)).kind).toBe('held');
});

test('a lock of another computer is respected, whatever its number', async () => {
  const path = newPath();
  leaveLock(path, { host: 'another-computer' });
  expect(await lockFile(path, now)).toMatchObject({ kind: 'taken', owner: { host: 'another-computer' } });
});

test('releasing does not take away a lock that somebody else has since', async () => {
  const path = newPath();
  const mine = await lockFile(path, now);
  leaveLock(path, { token: 'theirs' });
  if (mine.kind === 'held') await mine.release();
  expect(existsSync(lockPathOf(path))).toBe(true);
});

test('on a file system without links there is a lock all the same', async () => {
  const path = newPath();
  const fs = withFault({ link: () => Promise.reject(systemError('EPERM')) });
  const first = await lockFile(path, now, fs);
  expect(first.kind).toBe('held');
  expect((await lockFile(path, now, fs)).kind).toBe('taken');
});

test('in a folder that cannot be written to there is no lock and nobody writes', async () => {
  const path = newPath();
  const fs = withFault({ open: () => Promise.reject(systemError('EROFS')) });
  expect((await lockFile(path, now, fs)).kind).toBe('impossible');
});
