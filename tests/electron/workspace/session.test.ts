/** The open workspace: told at once, acknowledged when durable, and nothing lost when the disk says no. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { lockPathOf } from '../../../electron/workspace/fileLock';
import { type FileSystem, nodeFileSystem } from '../../../electron/workspace/fileSystem';
import { Session, type SessionTools } from '../../../electron/workspace/session';
import { loadDocument } from '../../../shared/document/load';
import { applyPatches } from '../../../shared/document/patch';
import type { Events, SavedState } from '../../../shared/ipc/contract';
import type { Workspace } from '../../../shared/model/workspace';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { countingWrites, systemError, withFault } from '../../helpers/faultyFiles';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
const newPath = () => join(fresh(), 'city.peyvand');
const tools: SessionTools = { appVersion: '1.0.0', now: () => new Date().toISOString() };
const rename = (name: string) => ({ kind: 'workspace.rename', title: { fa: name } });

async function created(path: string, more: Partial<SessionTools> = {}): Promise<Session> {
  const session = await Session.create(path, sampleWorkspace(), { ...tools, ...more });
  if (!session.ok) throw new Error(session.refusal.refusal.sentence.en);
  return session.value;
}

async function opened(path: string): Promise<Session> {
  const session = await Session.open(path, tools);
  if (!session.ok) throw new Error(session.refusal.refusal.sentence.en);
  return session.value;
}

function onDisk(path: string): { readonly revision: number; readonly workspace: Workspace } {
  const loaded = loadDocument(readFileSync(path, 'utf8'));
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  return loaded.value;
}

test('an acknowledged change is on disk, and there when the file is opened again', async () => {
  const path = newPath();
  const session = await created(path);
  expect(await session.execute(rename('پاییز'))).toEqual({ ok: true, value: { revision: 1 } });
  expect(onDisk(path)).toMatchObject({ revision: 1, workspace: { title: { fa: 'پاییز' } } });
  await session.close();
  expect(existsSync(lockPathOf(path))).toBe(false);
  const again = await opened(path);
  expect(again.workspace).toEqual(session.workspace);
  expect(again.document).toMatchObject({
    revision: 1,
    history: {},
    saved: { kind: 'saved' },
    fileName: 'city.peyvand',
  });
  await again.close();
});

test('a change is told before it is on disk, with patches that keep a mirror the same', async () => {
  const path = newPath();
  const changes: Events['document.changed'][] = [];
  let mirror = sampleWorkspace();
  const session = await created(path, {
    onChanged: (change) => {
      changes.push(change);
      mirror = applyPatches(mirror, change.patches);
    },
  });
  const pending = session.execute(rename('پاییز'));
  expect(changes).toHaveLength(1);
  expect(onDisk(path).revision).toBe(0);
  await pending;
  await session.undo();
  await session.redo();
  expect(mirror).toEqual(session.workspace);
  expect(changes.map(({ revision }) => revision)).toEqual([1, 2, 3]);
  expect(changes.map(({ label }) => label.en)).toEqual(
    Array(3).fill('Rename workspace to “پاییز”'.replace('پاییز', '\u2068پاییز\u2069')),
  );
  expect(changes[1]?.history).toHaveProperty('redo');
  await session.close();
});

test('two hundred edits in a burst are far fewer writes, and each is acknowledged', async () => {
  const path = newPath();
  const { fs, count } = countingWrites();
  const session = await created(path, { fs });
  const answers = await Promise.all(Array.from({ length: 200 }, (_, index) => session.execute(rename(`نام ${index}`))));
  expect(answers.map((answer) => answer.ok && answer.value.revision)).toEqual(
    Array.from({ length: 200 }, (_, i) => i + 1),
  );
  expect(count()).toBeLessThan(10);
  expect(onDisk(path)).toMatchObject({ revision: 200, workspace: { title: { fa: 'نام 199' } } });
  await session.close();
});

test('undo, redo and Escape are changes like others: told, and on disk when acknowledged', async () => {
  const path = newPath();
  const session = await created(path);
  await session.execute(rename('الف'));
  await session.execute(rename('ب'), 'drag');
  await session.execute(rename('پ'), 'drag');
  await session.bail('drag');
  expect(onDisk(path).workspace.title.fa).toBe('الف');
  await session.undo();
  expect(onDisk(path).workspace.title).toEqual(sampleWorkspace().title);
  await session.redo();
  expect(onDisk(path)).toMatchObject({ revision: 6, workspace: { title: { fa: 'الف' } } });
  await session.close();
});

test('a refused command changes and writes nothing', async () => {
  const path = newPath();
  const { fs, count } = countingWrites();
  const session = await created(path, { fs });
  const before = count();
  expect(await session.execute({ kind: 'no.such' })).toMatchObject({ ok: false, refusal: { code: 'unknown-command' } });
  expect(await session.execute(7)).toMatchObject({ ok: false });
  expect(session.document.revision).toBe(0);
  expect(count()).toBe(before);
  await session.close();
});

test.each([
  ['ENOSPC', 'disk-full', 'Make room'],
  ['EROFS', 'read-only', 'Save as'],
  ['EIO', 'not-saved', 'Try again'],
])(
  'when the disk says %s the person is told, the change stays, and is saved with the next one',
  async (code, name, advice) => {
    const path = newPath();
    let fails = false;
    const open: FileSystem['open'] = (...words) =>
      fails ? Promise.reject(systemError(code)) : nodeFileSystem.open(...words);
    const states: SavedState['kind'][] = [];
    const session = await created(path, { fs: withFault({ open }), onSaved: ({ kind }) => states.push(kind) });
    fails = true;
    const refused = await session.execute(rename('الف'));
    expect(refused).toMatchObject({ ok: false, refusal: { code: name } });
    expect(refused.ok ? '' : refused.refusal.sentence.en).toContain(advice);
    expect(session.workspace.title.fa).toBe('الف');
    expect(session.document.saved.kind).toBe('failed');
    expect(onDisk(path).revision).toBe(0);
    fails = false;
    expect(await session.retry()).toEqual({ ok: true, value: { revision: 1 } });
    expect(onDisk(path).workspace.title.fa).toBe('الف');
    expect(states.slice(-3)).toEqual(['failed', 'saving', 'saved']);
    expect(await session.close()).toEqual({ ok: true, value: null });
  },
);

test('closing waits for the disk and says what could not be saved', async () => {
  const path = newPath();
  const session = await created(path);
  const pending = session.execute(rename('آخر'));
  expect(await session.close()).toEqual({ ok: true, value: null });
  expect(onDisk(path).workspace.title.fa).toBe('آخر');
  await pending;
});

test('a place where no file can be made is refused with a sentence, before anything is open', async () => {
  const file = join(fresh(), 'a-file');
  writeFileSync(file, '');
  const refused = await Session.create(join(file, 'city.peyvand'), sampleWorkspace(), tools);
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'unreadable' } });
});

test('a file that is not there is said to be missing, in words and without the code of the system', async () => {
  const refused = await Session.open(join(fresh(), 'nowhere.peyvand'), tools);
  expect(refused).toMatchObject({ ok: false, refusal: { kind: 'missing' } });
  expect(JSON.stringify(refused)).not.toContain('ENOENT');
});

test('a second one that opens the file is told who has it; saved as another file the first is free', async () => {
  const path = newPath();
  const session = await created(path);
  const second = await Session.open(path, tools);
  expect(second).toMatchObject({ ok: false, refusal: { kind: 'locked' } });
  expect(second.ok ? '' : second.refusal.refusal.sentence.en).toContain(`${process.pid}`);
  await session.execute(rename('الف'));
  const other = join(dirname(path), 'other.peyvand');
  const moving = session.saveAs(other);
  void session.execute(rename('ب'));
  const moved = await moving;
  if (!moved.ok) throw new Error(moved.refusal.refusal.sentence.en);
  expect(onDisk(other)).toMatchObject({ revision: 2, workspace: { title: { fa: 'ب' } } });
  expect(moved.value.document.history.undo?.fa).toContain('ب');
  const free = await opened(path);
  await free.close();
  await moved.value.close();
});

test.each([
  ['not-a-workspace', '{'],
  ['not-a-workspace', ''],
  ['too-new', '{"format":"peyvand-workspace","schemaVersion":9,"appVersion":"9.0"}'],
  ['broken', '{"format":"peyvand-workspace","schemaVersion":1}'],
])('a file that is %s is left exactly as it is, without a lock', async (kind, text) => {
  const path = newPath();
  writeFileSync(path, text);
  expect(await Session.open(path, tools)).toMatchObject({ ok: false, refusal: { kind, refusal: { code: kind } } });
  expect(readFileSync(path, 'utf8')).toBe(text);
  expect(readdirSync(dirname(path))).toEqual(['city.peyvand']);
});

test('what to do with a damaged file depends on whether a sound backup of it is there', async () => {
  const damage = '{"format":"peyvand-workspace","schemaVersion":1}';
  const adviceFor = async (path: string, text: string) => {
    writeFileSync(path, text);
    const session = await Session.open(path, tools);
    return session.ok ? { fa: '', en: '' } : session.refusal.refusal.sentence;
  };
  const alone = await adviceFor(newPath(), damage);
  expect(alone.en).toContain('There is no backup of it; open another copy of this file, or make a new workspace');
  expect(alone.fa).toContain('نسخهٔ پشتیبانی از آن نیست');
  expect((await adviceFor(newPath(), '{')).en).not.toContain('backup');
  const path = newPath();
  const session = await created(path);
  await session.execute(rename('الف'));
  await session.close();
  for (const text of [damage, '{']) {
    const { fa, en } = await adviceFor(path, text);
    expect(en).toMatch(/1 sound backup of it is in the folder .*peyvand-backups.*; open one of them\./);
    expect(fa).toMatch(/۱ نسخهٔ پشتیبان سالم/);
    expect(en).not.toContain('no backup');
  }
});

test('a missing file, a folder, and a file too large to be a workspace are refused with sentences', async () => {
  const refusalOf = async (path: string, more: Partial<SessionTools> = {}) => {
    const session = await Session.open(path, { ...tools, ...more });
    return session.ok ? '' : session.refusal.refusal.sentence.en;
  };
  expect(await refusalOf(newPath())).toContain('moved or deleted');
  expect(await refusalOf(fresh())).toContain('cannot be read');
  const path = newPath();
  writeFileSync(path, '{');
  const stat = (async (place: string) => Object.assign(statSync(place), { size: 300_000_000 })) as FileSystem['stat'];
  expect(await refusalOf(path, { fs: withFault({ stat }) })).toContain('larger than 200 MB');
});

test('leftovers of a crash in the middle of writing are not mistaken for the file', async () => {
  const path = newPath();
  const session = await created(path);
  await session.close();
  writeFileSync(join(dirname(path), '.city.peyvand.0000.tmp'), '{"format":"peyvand-work');
  const again = await opened(path);
  expect(again.workspace).toEqual(session.workspace);
  await again.close();
});
