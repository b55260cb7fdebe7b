/** Earlier versions of a workspace: which are kept, and which can be opened. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Backups, backupFolderOf, keptBackups } from '../../../electron/workspace/backups';
import { serialize } from '../../../shared/document/envelope';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
const minute = 60_000;
const day = 1_440 * minute;
const noon = Date.parse('2026-11-24T12:00:00Z');
const workspace = sampleWorkspace();
const textOf = (revision: number) =>
  serialize({ appVersion: '1.0.0', savedAt: new Date(noon + revision * minute).toISOString(), revision, workspace });

test('the last ten and the first of each of thirty days are kept', () => {
  const moments = Array.from({ length: 60 }, (_, back) => [noon - back * day, noon - back * day + minute]).flat();
  const kept = [...keptBackups(moments, noon + 2 * minute)];
  expect(kept.filter(([, kind]) => kind === 'recent')).toHaveLength(10);
  const days = new Set(kept.map(([moment]) => Math.floor(moment / day)));
  expect(days.size).toBe(30);
  expect(kept[0]?.[0]).toBe(noon + minute);
});

test('a busy minute does not push out the hour, and the newest is always kept', () => {
  const hour = Array.from({ length: 9 }, (_, index) => noon - (60 - index * 5) * minute);
  const burst = Array.from({ length: 200 }, (_, index) => noon + index * 10);
  const kept = [...keptBackups([...hour, ...burst], noon + minute).keys()];
  expect(kept[0]).toBe(noon + 1_990);
  for (const moment of hour.slice(2)) expect(kept).toContain(moment);
});

test('versions are kept on disk, pruned, listed newest first and read by their id', async () => {
  const path = join(fresh(), 'city.peyvand');
  let now = noon;
  const backups = new Backups(path, () => now);
  await backups.keep();
  for (let revision = 0; revision < 15; revision += 1) {
    writeFileSync(path, textOf(revision));
    now += 2 * minute;
    await backups.keep();
  }
  const listed = await backups.list();
  expect(listed).toHaveLength(11);
  expect(listed.map(({ kind }) => kind)).toEqual([...Array<string>(10).fill('recent'), 'daily']);
  expect(listed[0]?.savedAt).toBe('2026-11-24T12:14:00.000Z');
  expect(await backups.read(listed[0]?.id ?? '')).toBe(textOf(14));
  expect(readdirSync(backupFolderOf(path))).toHaveLength(11);
});

test('a damaged copy is not offered, and an id is never a path', async () => {
  const path = join(fresh(), 'city.peyvand');
  mkdirSync(backupFolderOf(path), { recursive: true });
  writeFileSync(join(backupFolderOf(path), '2026-11-24T12-00-00.000Z.peyvand'), '{');
  writeFileSync(path, textOf(1));
  const backups = new Backups(path, () => noon);
  expect(await backups.list()).toEqual([]);
  expect(await backups.read('../../city.peyvand')).toBeUndefined();
});
