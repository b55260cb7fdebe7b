/** Requests about imports, through the real process of lists and against a real workspace file, without Electron. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { ListsProcess } from '../../../electron/exchange/process/host';
import { saveReport } from '../../../electron/exchange/saveReport';
import { importsHandlers } from '../../../electron/ipc/handlers/imports';
import { type Launch, launcher } from '../../../electron/worker/launch';
import { newWorkspace } from '../../../electron/workspace/beginnings';
import { Desk } from '../../../electron/workspace/desk';
import { RecentFiles } from '../../../electron/workspace/recentFiles';
import type { EventName, ImportFile } from '../../../shared/ipc/contract';
import type { Result } from '../../../shared/result';
import { bundleWorker } from '../../helpers/worker';

let root: string;
let launch: Launch;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'peyvand-imports-'));
  launch = launcher(await bundleWorker(join(root, 'worker'), 'listsWorker'));
});
afterAll(() => rmSync(root, { recursive: true, force: true }));

let folder: string;
let desk: Desk;
let heard: { readonly name: EventName; readonly payload: unknown }[];
let chosen: string | undefined;
let copied: string;
let imports: ReturnType<typeof importsHandlers>;

beforeEach(async () => {
  folder = mkdtempSync(join(root, 'f-'));
  heard = [];
  chosen = undefined;
  copied = '';
  const emit = (name: EventName, payload: unknown) => {
    if (name === 'document.opened') imports?.stop();
    heard.push({ name, payload });
  };
  const now = () => '2026-11-24T08:00:00.000Z';
  desk = new Desk({ appVersion: '1.0.0', now, recent: new RecentFiles(join(folder, 'own')), emit });
  imports = importsHandlers({
    ...{ desk, emit, saveReport },
    language: () => 'fa',
    dialogs: {
      listToImport: async () => chosen,
      placeForReport: async (name) => join(folder, `${name}.json`),
      letDecisionsGo: async () => false,
    },
    clipboardText: () => copied,
    startLists: () => new ListsProcess(launch),
  });
  granted(await desk.create(join(folder, 'city.peyvand'), newWorkspace('شهر', '2026-11-24T08:00:00Z')));
});
afterEach(async () => {
  imports.stop();
  await desk.putAway();
});

function granted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.sentence.en}`);
  return result.value;
}

const firms = 'نام شرکت,اندازه,توانمندی‌ها\nپرتو,بزرگ,POL:4\nآوا,کوچک,جادوگری:2\n';
const bring = async (name = 'firms.csv', text = firms): Promise<ImportFile> =>
  granted(await imports.handlers['imports.bring']({ name, bytes: new TextEncoder().encode(text) }));
const asked = ({ importId, lists }: ImportFile) => ({ importId, lists, mapping: {} });

test("'imports.choose' reads the file chosen; a closed dialog is no import", async () => {
  expect(await imports.handlers['imports.choose']({})).toMatchObject({ value: { kind: 'cancelled' } });
  chosen = join(folder, 'firms.csv');
  writeFileSync(chosen, firms);
  expect(await imports.handlers['imports.choose']({})).toMatchObject({
    value: { kind: 'done', value: { fileName: 'firms.csv', from: 'file', isText: true, lists: ['firms'] } },
  });
  expect(JSON.stringify(heard)).not.toContain(chosen);
  rmSync(chosen);
  expect(await imports.handlers['imports.choose']({})).toMatchObject({ refusal: { code: 'file-missing' } });
});

test("'imports.preview' shows every row, 'imports.take' takes it over in one step, 'imports.saveReport' keeps the report", async () => {
  const file = await bring();
  const previewed = granted(await imports.handlers['imports.preview'](asked(file)));
  expect(previewed.lists[0]?.report?.counts).toMatchObject({ new: 1, refused: 1 });
  expect(desk.session?.workspace.firms).toEqual([]);
  expect(heard.filter(({ name }) => name === 'imports.progress').map(({ payload }) => payload)).toContainEqual(
    expect.objectContaining({ importId: file.importId, stage: 'understanding' }),
  );
  const taken = granted(await imports.handlers['imports.take'](asked(file)));
  // The window has the preview already.
  expect(taken).toEqual({ revision: 1 });
  expect(desk.session?.workspace.firms.map(({ name }) => name.fa)).toEqual(['پرتو']);
  const saved = granted(await imports.handlers['imports.saveReport']({ importId: file.importId, language: 'fa' }));
  const name = saved.kind === 'done' ? saved.value.fileName : '';
  expect(JSON.parse(readFileSync(join(folder, name), 'utf8'))).toMatchObject({ lists: [{ file: 'firms.csv' }] });
  granted((await desk.session?.undo()) ?? { ok: false, refusal: { code: '', sentence: { fa: '', en: '' } } });
  expect(desk.session?.workspace.firms).toEqual([]);
});

test("'imports.preview' asks nothing about needs that are still as the catalogue has them", async () => {
  const text = 'کد,حوزه,عنوان,اولویت\nN01,waste,عنوان دفتر,1\n';
  const file = await bring('needs.csv', text);
  expect(file.lists).toEqual(['needs']);
  const { lists } = granted(await imports.handlers['imports.preview'](asked(file)));
  expect(lists[0]).toMatchObject({ openQuestions: 0, report: { counts: { changed: 1 } } });
});

test("'imports.preview' reads a text file again when its encoding or separator is chosen", async () => {
  const file = await bring('firms.csv', firms.replaceAll(',', '|'));
  const layoutWith = async (mapping: Parameters<(typeof imports.handlers)['imports.preview']>[0]['mapping']) =>
    granted(await imports.handlers['imports.preview']({ ...asked(file), mapping })).lists[0]?.layout;
  expect(await layoutWith({})).toMatchObject({ encoding: 'utf-8', delimiter: '|' });
  const chosenOtherwise = await layoutWith({ firms: { delimiter: ';', encoding: 'windows-1256' } });
  expect(chosenOtherwise).toMatchObject({ encoding: 'windows-1256', delimiter: ';' });
  expect(await layoutWith({})).toMatchObject({ encoding: 'utf-8', delimiter: '|' });
});

test("'imports.paste' reads what was copied from a spreadsheet", async () => {
  expect(await imports.handlers['imports.paste']({})).toMatchObject({ refusal: { code: 'clipboard-empty' } });
  copied = firms.replaceAll(',', '\t');
  const file = granted(await imports.handlers['imports.paste']({}));
  expect(file).toMatchObject({ from: 'clipboard', fileName: 'کلیپ‌بورد', lists: ['firms'] });
});

test("'imports.cancel' ends the import at once, and what is asked of it afterwards is refused", async () => {
  const file = await bring();
  const running = imports.handlers['imports.preview'](asked(file));
  granted(await imports.handlers['imports.cancel']({ importId: file.importId }));
  expect(await running).toMatchObject({ refusal: { code: 'import-ended' } });
  expect(await imports.handlers['imports.take'](asked(file))).toMatchObject({ refusal: { code: 'import-ended' } });
});

test('a document that is closed, or a new import, ends the one that is going on', async () => {
  const first = await bring();
  const second = await bring();
  expect(await imports.handlers['imports.preview'](asked(first))).toMatchObject({ refusal: { code: 'import-ended' } });
  granted(await desk.close());
  expect(await imports.handlers['imports.preview'](asked(second))).toMatchObject({ refusal: { code: 'nothing-open' } });
  granted(await desk.open(join(folder, 'city.peyvand')));
  expect(await imports.handlers['imports.preview'](asked(second))).toMatchObject({ refusal: { code: 'import-ended' } });
});

test('a workspace that changed since the preview is understood anew before anything is taken', async () => {
  const file = await bring();
  granted(await imports.handlers['imports.preview'](asked(file)));
  await desk.session?.execute({ kind: 'workspace.rename', title: { fa: 'نو' } });
  const taken = granted(await imports.handlers['imports.take'](asked(file)));
  expect(taken).toMatchObject({ revision: 2, preview: { changes: 1 } });
  expect(desk.session?.workspace).toMatchObject({ title: { fa: 'نو' }, firms: [{ name: { fa: 'پرتو' } }] });
});
