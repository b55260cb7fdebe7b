/** Files in the real app: what cannot be opened is left as it is and said in a sentence; what is acknowledged is there again. */
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { afterTheTest, endApps, freshFolder, launchApp, type RunningApp } from '../helpers/app';

afterEach(endApps);

/** Renames the workspace: a small change that can be counted. */
async function rename(running: RunningApp, name: string) {
  return running.must('document.execute', { command: { kind: 'workspace.rename', title: { fa: name } } });
}

async function titleNow(running: RunningApp): Promise<string | undefined> {
  return (await running.must('app.state', {})).document?.workspace.title.fa;
}

test('the first run shows no document, no recovery and no recent files', async () => {
  const running = await launchApp();
  const state = await running.must('app.state', {});
  expect(state).toMatchObject({ document: null, recovery: null, recent: [], settings: { language: 'fa' } });
});

test('the sample opens with firms, needs and a scenario ready to be planned', async () => {
  const running = await launchApp({ words: ['--sample'] });
  const { document } = await running.must('app.state', {});
  expect(document?.workspace.firms).toHaveLength(55);
  expect(document?.workspace.needs).toHaveLength(40);
  expect(document?.workspace.scenarios[0]?.consortia).toHaveLength(40);
});

test('a new workspace has the reference tables and is kept where the person says', async () => {
  const running = await launchApp();
  const path = join(freshFolder(), 'شهر من.peyvand');
  await running.answerSaveDialog(path);
  const opened = await running.must('workspace.create', {});
  expect(opened).toMatchObject({ kind: 'done', value: { fileName: 'شهر من.peyvand', workspace: { firms: [] } } });
  const saved = JSON.parse(readFileSync(path, 'utf8')) as { format: string; workspace: { needs: unknown[] } };
  expect(saved.format).toBe('peyvand-workspace');
  expect(saved.workspace.needs).toHaveLength(40);
});

test('closing the dialog without choosing changes nothing', async () => {
  const running = await launchApp();
  await running.answerSaveDialog(undefined);
  expect(await running.must('workspace.create', {})).toEqual({ kind: 'cancelled' });
  await running.answerOpenDialog(undefined);
  expect(await running.must('workspace.open', {})).toEqual({ kind: 'cancelled' });
});

test('close and reopen: nothing is lost, and undo stays within the run', async () => {
  const first = await launchApp({ words: ['--sample'] });
  await rename(first, 'نام تازه');
  await first.close();
  const second = await launchApp({ userFolder: first.userFolder });
  expect(await titleNow(second)).toBe('نام تازه');
  expect((await second.must('app.state', {})).document?.history).toEqual({});
});

test('a workspace that was closed is not opened again by itself', async () => {
  const first = await launchApp({ words: ['--sample'] });
  await first.must('workspace.close', {});
  await first.close();
  const second = await launchApp({ userFolder: first.userFolder });
  const state = await second.must('app.state', {});
  expect(state.document).toBeNull();
  expect(state.recent).toHaveLength(1);
});

test.each([
  ['{', 'not-a-workspace'],
  [JSON.stringify({ format: 'peyvand-workspace', schemaVersion: 99, appVersion: '9.0.0' }), 'too-new'],
  [JSON.stringify({ format: 'peyvand-workspace', schemaVersion: 1 }), 'broken'],
])('the file %s is refused by name and left as it is', async (text, kind) => {
  const path = join(freshFolder(), 'file.peyvand');
  writeFileSync(path, text);
  const running = await launchApp({ words: [path] });
  const state = await running.must('app.state', {});
  expect(state.document).toBeNull();
  expect(state.recovery).toMatchObject({ kind, fileName: 'file.peyvand' });
  expect(state.recovery?.refusal.sentence.fa).toMatch(/[آ-ی]/);
  expect(state.recovery).not.toHaveProperty('path');
  await running.close();
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('a dangling reference is refused, and a backup is opened as a new file beside it', async () => {
  const first = await launchApp();
  const folder = freshFolder();
  const path = join(folder, 'city.peyvand');
  await first.answerSaveDialog(path);
  await first.must('workspace.create', {});
  await rename(first, 'پیش از خرابی');
  await rename(first, 'خراب');
  await first.close();
  const broken = JSON.parse(readFileSync(path, 'utf8'));
  broken.workspace.needs[0].areaId = 'nowhere';
  writeFileSync(path, JSON.stringify(broken));

  const second = await launchApp({ userFolder: first.userFolder });
  const { recovery } = await second.must('app.state', {});
  expect(recovery).toMatchObject({ kind: 'dangling' });
  const backupId = recovery?.backups[0]?.id ?? '';
  const recovered = await second.must('workspace.recover', { backupId });
  expect(recovered.folder).toBe(folder);
  expect(recovered.fileName).not.toBe('city.peyvand');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toEqual(broken);
  expect((await second.must('app.state', {})).recovery).toBeNull();
});

test('in a folder that is read-only a save says so, keeps the change in memory and saves as elsewhere', async () => {
  const running = await launchApp();
  const folder = freshFolder();
  const path = join(folder, 'city.peyvand');
  await running.answerSaveDialog(path);
  await running.must('workspace.create', {});
  const before = readFileSync(path, 'utf8');
  makeReadOnly(folder);
  const refused = await running.ask('document.execute', {
    command: { kind: 'workspace.rename', title: { fa: 'تازه' } },
  });
  expect(refused).toMatchObject({ ok: false, refusal: { code: 'read-only' } });
  expect(readFileSync(path, 'utf8')).toBe(before);
  expect((await running.must('app.state', {})).document?.saved.kind).toBe('failed');
  const elsewhere = join(freshFolder(), 'copy.peyvand');
  await running.answerSaveDialog(elsewhere);
  await running.must('workspace.saveAs', {});
  expect(JSON.parse(readFileSync(elsewhere, 'utf8'))).toMatchObject({ workspace: { title: { fa: 'تازه' } } });
});

/** Nobody can make or replace files in it until the test is over; root is kept out by the file system's own mark. */
function makeReadOnly(folder: string): void {
  const isRoot = process.getuid?.() === 0;
  const mark = (sign: '+' | '-') => execFileSync('chattr', [`${sign}i`, folder]);
  if (isRoot) mark('+');
  else chmodSync(folder, 0o500);
  afterTheTest(() => (isRoot ? void mark('-') : chmodSync(folder, 0o700)));
}

test('a second process is told who has the file, and a second start hands its file to the first', async () => {
  const path = join(freshFolder(), 'city.peyvand');
  const first = await launchApp();
  await first.answerSaveDialog(path);
  await first.must('workspace.create', {});
  const other = await launchApp({ words: [path] });
  const state = await other.must('app.state', {});
  expect(state.recovery).toMatchObject({ kind: 'locked' });
  expect(await titleNow(first)).toBe('city');
  await other.close();
  await rename(first, 'هنوز باز');
  expect(JSON.parse(readFileSync(path, 'utf8'))).toMatchObject({ workspace: { title: { fa: 'هنوز باز' } } });
});

test('undo and redo walk over labelled steps and are written too', async () => {
  const running = await launchApp({ words: ['--sample'] });
  const before = await titleNow(running);
  const changes = await running.listen('document.changed');
  await rename(running, 'یک');
  expect((await running.must('app.state', {})).document?.history.undo?.fa).toMatch(/[آ-ی]/);
  await running.must('document.undo', {});
  expect(await titleNow(running)).toBe(before);
  await running.must('document.redo', {});
  expect(await titleNow(running)).toBe('یک');
  expect((await changes.all()).map(({ revision }) => revision)).toEqual([1, 2, 3]);
});

test('an edit of 50 MB in a name is refused with a sentence', async () => {
  const running = await launchApp({ words: ['--sample'] });
  const answer = await running.page.evaluate(() => {
    const title = { fa: 'ا'.repeat(50_000_000) };
    return window.peyvand?.request('document.execute', { command: { kind: 'workspace.rename', title } });
  });
  expect(answer).toMatchObject({ ok: false, refusal: { code: 'too-large' } });
});

test('the lock and the temporary files are gone after closing', async () => {
  const folder = freshFolder();
  const running = await launchApp();
  await running.answerSaveDialog(join(folder, 'city.peyvand'));
  await running.must('workspace.create', {});
  await rename(running, 'یک');
  expect(existsSync(join(folder, '.city.peyvand.lock'))).toBe(true);
  await running.close();
  expect(readdirSync(folder).sort()).toEqual(['.peyvand-backups', 'city.peyvand']);
});
