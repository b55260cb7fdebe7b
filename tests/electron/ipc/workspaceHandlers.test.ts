/** Requests about files, the document, settings, the planner and papers, against real files and without Electron. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ListsProcess } from '../../../electron/exchange/process/host';
import type { Order } from '../../../electron/exchange/process/messages';
import { allHandlers } from '../../../electron/ipc/handlers';
import type { Launch } from '../../../electron/worker/launch';
import { Desk } from '../../../electron/workspace/desk';
import { RecentFiles } from '../../../electron/workspace/recentFiles';
import { SettingsFile } from '../../../electron/workspace/settingsFile';
import { consortiumIdSchema, scenarioIdSchema } from '../../../shared/ids';
import type { EventName } from '../../../shared/ipc/contract';
import { done, type Result } from '../../../shared/result';

let folder: string;
let heard: { name: EventName; payload: unknown }[];
let place: string | undefined;
let letsGo: boolean;
let parts: ReturnType<typeof start>;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-handlers-'));
  heard = [];
  place = undefined;
  letsGo = false;
  parts = start();
});
afterEach(async () => {
  await parts.desk.putAway();
  rmSync(folder, { recursive: true, force: true });
});

function start() {
  const emit = (name: EventName, payload: unknown) => void heard.push({ name, payload });
  const now = () => '2026-11-24T08:00:00.000Z';
  const recent = new RecentFiles(join(folder, 'own'));
  const desk = new Desk({ appVersion: '1.0.0', now, recent, emit });
  const revealed: string[] = [];
  const reveal = (path: string) => {
    revealed.push(path);
    return done(null);
  };
  const { handlers, mayLeave } = allHandlers({
    ...{ desk, recent, emit, now, version: '1.0.0', settings: new SettingsFile(join(folder, 'own')) },
    facts: { version: '1.0.0', platform: 'linux' },
    ready: async () => undefined,
    report: () => undefined,
    onSettings: () => undefined,
    language: () => 'fa',
    sampleFolder: join(folder, 'own', 'sample'),
    dialogs: {
      workspaceToOpen: async () => place,
      placeForNew: async () => place,
      placeForCopy: async () => place,
      placeForPapers: async (name) => (name === undefined ? { folder } : { folder, fileName: name }),
      listToImport: async () => undefined,
      placeForReport: async () => undefined,
      folderForPackages: async () => undefined,
      answersToOpen: async () => undefined,
      placeForKey: async () => undefined,
      keyToRestore: async () => undefined,
      packageToOpen: async () => place,
      placeForAnswer: async () => place,
      letDecisionsGo: async () => letsGo,
      afterFailedSave: async () => 'stay',
    },
    files: {
      open: async (path) => reveal(path),
      reveal: async (path) => reveal(path),
    },
    current: () => desk.session?.workspace,
    today: () => '2026-11-24',
    startPlan: () => ({ done: Promise.resolve(done({ report: {}, consortia: [] } as never)), cancel: () => undefined }),
    startClashes: () => ({ done: Promise.resolve(done([])), cancel: () => undefined }),
    copyText: () => undefined,
    startLists: () => new ListsProcess(readsAnything),
    clipboardText: () => '',
    saveReport: async () => done(null),
    paperFileName: (_paper, form) => `p.${form}`,
    userFolder: join(folder, 'own'),
    keyStore: { isEncryptionAvailable: () => false, encryptString: () => new Uint8Array(), decryptString: () => '' },
    writePapers: async ({ papers, onProgress, fileName }) => {
      onProgress({ done: papers.length, total: papers.length });
      return done(papers.map((paper) => fileName ?? `${paper.fileName}.pdf`));
    },
  });
  return { handlers, desk, revealed, mayLeave };
}

/** A process of lists that finds firms in every file. */
const readsAnything: Launch = async ({ onMessage }) => ({
  send: (order) =>
    onMessage({ id: (order as Order).id, kind: 'answer', result: done({ isText: true, lists: ['firms'] }) }),
  kill: () => undefined,
  hold: () => undefined,
});

function granted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  return result.value;
}
const names = () => heard.map(({ name }) => name);

test("'workspace.create', 'workspace.saveAs', 'workspace.close' and 'workspace.openRecent' keep one file open at a time", async () => {
  const { handlers, desk } = parts;
  expect(await handlers['workspace.saveAs']({})).toMatchObject({ ok: false, refusal: { code: 'nothing-open' } });
  place = join(folder, 'city.peyvand');
  granted(await handlers['workspace.create']({}));
  expect(names().slice(-2)).toEqual(['document.opened', 'recent.changed']);
  place = join(folder, 'copy.peyvand');
  granted(await handlers['workspace.saveAs']({}));
  expect(desk.session?.path).toBe(place);
  granted(await handlers['workspace.close']({}));
  const state = granted(await handlers['app.state']({}));
  expect(state).toMatchObject({ document: null, recovery: null });
  expect(state.recent.map(({ fileName }) => fileName)).toEqual(['copy.peyvand', 'city.peyvand']);
  const [, older] = state.recent;
  expect(granted(await handlers['workspace.openRecent']({ id: older?.id ?? '' }))).toMatchObject({
    value: { fileName: 'city.peyvand' },
  });
  expect(granted(await handlers['workspace.forgetRecent']({ id: older?.id ?? '' }))).toHaveLength(1);
  expect(await handlers['workspace.openRecent']({ id: 'none' })).toMatchObject({ ok: false });
});

test("'imports.decided' keeps the workspace from being put away until the person lets the decisions go", async () => {
  const { handlers, desk, mayLeave } = parts;
  place = join(folder, 'city.peyvand');
  granted(await handlers['workspace.create']({}));
  const { importId } = granted(await handlers['imports.bring']({ name: 'firms.csv', bytes: new Uint8Array(1) }));
  expect(await mayLeave()).toBe(true);
  granted(handlers['imports.decided']({ importId, isDecided: true }) as Result<null>);
  expect(await mayLeave()).toBe(false);
  for (const name of ['close', 'openSample', 'open', 'create', 'saveAs'] as const) {
    expect(await handlers[`workspace.${name}`]({})).toEqual(done({ kind: 'cancelled' }));
  }
  expect(desk.session?.path).toBe(place);
  granted(handlers['imports.decided']({ importId, isDecided: false }) as Result<null>);
  expect(await mayLeave()).toBe(true);
  granted(handlers['imports.decided']({ importId, isDecided: true }) as Result<null>);
  letsGo = true;
  expect(granted(await handlers['workspace.close']({}))).toEqual({ kind: 'done', value: null });
  expect(desk.session).toBeUndefined();
});

test("'recovery.needed' tells of a file that cannot be opened; 'workspace.reveal' shows it, 'workspace.dismissRecovery' leaves it", async () => {
  const { handlers, revealed } = parts;
  place = join(folder, 'bad.peyvand');
  writeFileSync(place, '{');
  expect(await handlers['workspace.open']({})).toMatchObject({ ok: false, refusal: { code: 'not-a-workspace' } });
  expect(names()).toEqual(['recovery.needed']);
  expect(JSON.stringify(heard)).not.toContain(place);
  granted(await handlers['workspace.reveal']({}));
  expect(revealed).toEqual([place]);
  expect(await handlers['workspace.recover']({ backupId: 'none' })).toMatchObject({ refusal: { code: 'no-backup' } });
  granted(await handlers['workspace.dismissRecovery']({}));
  expect(granted(await handlers['app.state']({})).recovery).toBeNull();
  expect(readFileSync(place, 'utf8')).toBe('{');
});

test("'workspace.openSample' opens the same copy again, and a fresh one when that is broken", async () => {
  const { handlers, desk } = parts;
  granted(await handlers['workspace.openSample']({}));
  const first = desk.session?.path ?? '';
  granted(await handlers['workspace.close']({}));
  writeFileSync(first, '{');
  granted(await handlers['workspace.openSample']({}));
  expect(desk.session?.path).not.toBe(first);
  expect(readFileSync(first, 'utf8')).toBe('{');
});

test("'document.execute', 'document.bail', 'document.undo' and 'document.redo' need an open workspace and tell what changed", async () => {
  const { handlers } = parts;
  const command = { kind: 'workspace.rename', title: { fa: 'نو' } } as const;
  expect(await handlers['document.execute']({ command })).toMatchObject({ ok: false });
  place = join(folder, 'city.peyvand');
  granted(await handlers['workspace.create']({}));
  expect(granted(await handlers['document.execute']({ command })).revision).toBe(1);
  granted(await handlers['document.undo']({}));
  granted(await handlers['document.redo']({}));
  granted(await handlers['document.bail']({ gesture: 'none' }));
  expect(names().filter((name) => name === 'document.changed')).toHaveLength(3);
  expect(names()).toContain('document.saved');
});

test("'settings.change' holds and is told as 'settings.changed'", async () => {
  const settings = granted(await parts.handlers['settings.change']({ language: 'en' }));
  expect(settings).toMatchObject({ language: 'en', theme: 'system' });
  expect(heard).toEqual([{ name: 'settings.changed', payload: settings }]);
});

test("'planner.start' answers with a run that 'planner.done' ends; 'planner.cancel' of another run does nothing", async () => {
  const { handlers } = parts;
  const scenarioId = scenarioIdSchema.parse('s1');
  const selection = { kind: 'all' } as const;
  expect(await handlers['planner.start']({ scenarioId, selection })).toMatchObject({
    refusal: { code: 'no-scenario' },
  });
  granted(await handlers['workspace.openSample']({}));
  const { runId } = granted(await handlers['planner.start']({ scenarioId, selection }));
  granted(await handlers['planner.cancel']({ runId: 'other' }));
  await expect
    .poll(() => heard.at(-1))
    .toMatchObject({ name: 'planner.done', payload: { runId, result: { ok: true } } });
});

test("'papers.preview' shows, 'papers.export' prints with 'papers.progress', 'papers.open' and 'papers.reveal' know the files", async () => {
  const { handlers, revealed, desk } = parts;
  granted(await handlers['workspace.openSample']({}));
  const consortiumId = consortiumIdSchema.parse(desk.session?.workspace.scenarios[0]?.consortia[0]?.id);
  const order = { kind: 'proposal', scenarioId: scenarioIdSchema.parse('s1'), consortiumId } as const;
  expect(granted(await handlers['papers.preview']({ order, language: 'fa' }))).toMatchObject({ kind: 'proposal' });
  const exported = granted(await handlers['papers.export']({ orders: [order], language: 'fa', form: 'pdf' }));
  if (exported.kind !== 'done') throw new Error('cancelled');
  expect(exported.value.fileNames).toEqual(['p.pdf']);
  expect(names()).toContain('papers.progress');
  granted(await handlers['papers.open']({ exportId: exported.value.exportId }));
  granted(await handlers['papers.reveal']({ exportId: exported.value.exportId }));
  expect(revealed).toEqual([join(folder, 'p.pdf'), join(folder, 'p.pdf')]);
  expect(await handlers['papers.open']({ exportId: 'none' })).toMatchObject({ ok: false });
  granted(await handlers['papers.cancel']({}));
  const forWord = granted(await handlers['papers.export']({ orders: [order], language: 'fa', form: 'docx' }));
  expect(forWord).toMatchObject({ kind: 'done', value: { fileNames: ['p.docx'] } });
});

test("'papers.export' writes the papers of the firms that were chosen, and of nobody else", async () => {
  const { handlers, desk } = parts;
  granted(await handlers['workspace.openSample']({}));
  const { firms = [], scenarios = [] } = desk.session?.workspace ?? {};
  const scenarioId = scenarios[0]?.id ?? scenarioIdSchema.parse('none');
  const some = [firms[1], firms[4], firms[8]].flatMap((firm) => firm ?? []);
  const orders = some.map(({ id }) => ({ kind: 'sheet', scenarioId, firmId: id }) as const);
  const exported = granted(await handlers['papers.export']({ orders, language: 'fa', form: 'pdf' }));
  if (exported.kind !== 'done') throw new Error('cancelled');
  const { fileNames } = exported.value;
  expect(fileNames).toHaveLength(3);
  expect(some.map(({ name }, place) => fileNames[place]?.includes(name.fa))).toEqual([true, true, true]);
});

test("'lists.export' and 'lists.templates' write files that 'papers.reveal' shows; without a workspace there are only templates", async () => {
  const { handlers, revealed } = parts;
  const order = { kind: 'xlsx', scenarioId: null, language: 'en' } as const;
  expect(await handlers['lists.export'](order)).toMatchObject({ ok: false, refusal: { code: 'nothing-open' } });
  const empty = granted(await handlers['lists.templates']({ language: 'en' }));
  expect(empty).toMatchObject({ kind: 'done', value: { fileNames: ['Templates of lists.xlsx'] } });
  granted(await handlers['workspace.openSample']({}));
  const texts = granted(await handlers['lists.export']({ ...order, kind: 'csv' }));
  if (texts.kind !== 'done') throw new Error('cancelled');
  expect(texts.value.fileNames).toContain('Firms.csv');
  expect(readFileSync(join(folder, 'Firms.csv'), 'utf8').split('\r\n')).toHaveLength(57);
  const book = granted(await handlers['lists.export'](order));
  if (book.kind !== 'done') throw new Error('cancelled');
  granted(await handlers['papers.reveal']({ exportId: book.value.exportId }));
  expect(revealed).toEqual([join(folder, book.value.fileNames[0] ?? '')]);
  const gone = { ...order, scenarioId: scenarioIdSchema.parse('gone') };
  expect(await handlers['lists.export'](gone)).toMatchObject({ ok: false, refusal: { code: 'no-scenario' } });
});
