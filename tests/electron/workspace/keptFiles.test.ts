/** Settings and recent files: small files of the app that never stand in the way. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { RecentFiles } from '../../../electron/workspace/recentFiles';
import { SettingsFile } from '../../../electron/workspace/settingsFile';
import { defaultSettings } from '../../../shared/ipc/settings';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
const at = (path: string) => ({ path, title: { fa: 'کارگاه' }, openedAt: '2026-11-24T09:00:00Z' });

test('settings last from one start to the next', async () => {
  const folder = join(fresh(), 'not-yet-there');
  await new SettingsFile(folder).change({ language: 'en', theme: 'dark' });
  const again = new SettingsFile(folder);
  await again.load();
  expect(again.current).toEqual({ ...defaultSettings, language: 'en', theme: 'dark' });
});

test('settings that cannot be read give way to the defaults and are put aside', async () => {
  const folder = fresh();
  for (const text of ['{', '{"language":"xx"}', 'null']) {
    writeFileSync(join(folder, 'settings.json'), text);
    const settings = new SettingsFile(folder);
    await settings.load();
    expect(settings.current).toEqual(defaultSettings);
    expect(readFileSync(join(folder, 'settings.json.unreadable'), 'utf8')).toBe(text);
    expect(existsSync(join(folder, 'settings.json'))).toBe(false);
  }
});

test('twelve recent files at most, newest first, each once, named by an id that tells no path', async () => {
  const folder = fresh();
  const recent = new RecentFiles(folder);
  for (let number = 0; number < 15; number += 1) await recent.add(at(`/home/office/city${number}.peyvand`));
  await recent.add(at('/home/office/city9.peyvand'));
  const again = new RecentFiles(folder);
  await again.load();
  expect(again.list).toHaveLength(12);
  expect(again.list.slice(0, 2).map(({ fileName }) => fileName)).toEqual(['city9.peyvand', 'city14.peyvand']);
  const [first] = again.list;
  expect(first?.id).toMatch(/^[0-9a-f]{16}$/);
  expect(again.pathOf(first?.id ?? '')).toBe('/home/office/city9.peyvand');
  await again.forget(first?.id ?? '');
  expect(again.last).toBe('/home/office/city14.peyvand');
  expect(again.pathOf('0123456789abcdef')).toBeUndefined();
});

test('a list that cannot be written stops nobody', async () => {
  const folder = join(fresh(), 'a-file');
  writeFileSync(folder, '');
  const recent = new RecentFiles(folder);
  await recent.add(at('/home/office/city.peyvand'));
  expect(recent.last).toBe('/home/office/city.peyvand');
});
