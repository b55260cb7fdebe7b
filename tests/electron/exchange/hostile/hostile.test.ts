/**
 * Hostile and broken files, made here, through the real process and the requests of the window: each gets its own sentence that names the
 * file, the workspace stays as it was, and nothing is left behind. How quickly, and in how much memory, is measured in tests/bench.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { importingAt } from '../../../helpers/importing';
import { bundleWorker } from '../../../helpers/worker';
import { xlsxOf } from '../making/workbooks';
import { corpus } from './corpus';

let root: string;
let own: string;
let at: Awaited<ReturnType<typeof importingAt>>;
const formerTemp = process.env.TMPDIR;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'peyvand-hostile-'));
  const worker = await bundleWorker(join(root, 'worker'), 'listsWorker');
  own = join(root, 'temp');
  mkdirSync(own);
  process.env.TMPDIR = own;
  at = await importingAt(join(root, 'city'), worker);
});
afterEach(() => {
  expect(readdirSync(own)).toEqual([]);
  expect(readFileSync(at.path, 'utf8')).toBe(at.before);
});
afterAll(async () => {
  if (formerTemp === undefined) delete process.env.TMPDIR;
  else process.env.TMPDIR = formerTemp;
  await at.close();
  rmSync(root, { recursive: true, force: true });
});

function expectSentence(answer: Awaited<ReturnType<typeof at.bring>>, name: string, code: string): void {
  expect(answer.ok ? 'was read' : answer.refusal.code).toBe(`file-${code}`);
  if (answer.ok) return;
  expect(answer.refusal.sentence.fa).toContain(name);
  expect(answer.refusal.sentence.en).toContain(name);
}

test('there are at least sixty of them', () => {
  expect(corpus.length).toBeGreaterThanOrEqual(60);
});

test.each(corpus.map((file) => [file.what, file] as const))('%s', async (_what, { name, bytes, code }) => {
  expectSentence(await at.bring(name, bytes()), name, code);
});

test('what is no file on the disk gets its sentence', async () => {
  const place = (name: string) => join(root, name);
  mkdirSync(place('folder.xlsx'));
  symlinkSync(place('round.csv'), place('round.csv'));
  execFileSync('mkfifo', [place('pipe.csv')]);
  expectSentence(await at.choose(place('folder.xlsx')), 'folder.xlsx', 'folder');
  expectSentence(await at.choose(place('round.csv')), 'round.csv', 'notOpened');
  expectSentence(await at.choose(place('pipe.csv')), 'pipe.csv', 'notOpened');
  expectSentence(await at.choose(place('gone.csv')), 'gone.csv', 'missing');
  expectSentence(await at.choose(join(place('gone'), 'list.csv')), 'list.csv', 'missing');
});

test.skipIf(process.getuid?.() === 0)(
  'a file that may not be read gets its sentence (left out where root may read all)',
  async () => {
    const path = join(root, 'locked.csv');
    writeFileSync(path, 'a,b\n', { mode: 0o000 });
    expectSentence(await at.choose(path), 'locked.csv', 'notOpened');
  },
);

test('a workbook that declares seventeen thousand million cells and holds two is read', async () => {
  const sheet =
    '<worksheet><dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c t="inlineStr"><is><t>نام شرکت</t></is></c></row>' +
    '<row r="2"><c t="inlineStr"><is><t>پرتو</t></is></c></row></sheetData></worksheet>';
  expect(await at.bring('wide.xlsx', xlsxOf({ sheet }))).toMatchObject({ ok: true, value: { lists: ['firms'] } });
});

test('columns called __proto__ and constructor are columns like any other', async () => {
  const text = 'نام شرکت,اندازه,توانمندی‌ها,__proto__,constructor\nپرتو,بزرگ,POL:4,x,y\n';
  const file = await at.bring('proto.csv', Buffer.from(text));
  const previewed = file.ok ? await at.preview(file.value, { firms: { columns: { constructor: null } } }) : file;
  if (!previewed.ok) throw new Error(previewed.refusal.sentence.en);
  const [list] = previewed.value.lists;
  expect(list?.report?.counts).toMatchObject({ new: 1 });
  expect(list?.layout.columns.map(({ heading }) => heading)).toContain('__proto__');
  expect(list?.report?.notes.map(({ en }) => en).join()).toContain('__proto__');
});

test('a list with headings and nothing below says so', async () => {
  const file = await at.bring('headings.csv', Buffer.from('نام شرکت,اندازه,توانمندی‌ها\n'));
  const previewed = file.ok ? await at.preview(file.value, {}) : file;
  if (!previewed.ok) throw new Error(previewed.refusal.sentence.en);
  expect(previewed.value.changes).toBe(0);
  expect(previewed.value.lists[0]?.report?.notes.map(({ en }) => en).join()).toContain('headings.csv');
});
