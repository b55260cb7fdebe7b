/** Reviews at the office, against a real workspace file and real sealed files, without Electron. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { SystemStore } from '../../../electron/exchange/review/guard';
import { sealAnswer } from '../../../electron/exchange/review/sealedAnswer';
import { openPackage } from '../../../electron/exchange/review/sealedPackage';
import { ExportedFiles } from '../../../electron/ipc/exportedFiles';
import { reviewsHandlers } from '../../../electron/ipc/handlers/reviews';
import { Desk } from '../../../electron/workspace/desk';
import { RecentFiles } from '../../../electron/workspace/recentFiles';
import type { Session } from '../../../electron/workspace/session';
import { type MergeCall, mergeCallFor } from '../../../shared/commands/mergeCall';
import { answerTo, type DraftAnswer } from '../../../shared/exchange/review/answer';
import { usualLetter } from '../../../shared/exchange/review/letter';
import type { EventName } from '../../../shared/ipc/contract';
import type { InboxEntry, SendRequest } from '../../../shared/ipc/reviews';
import { must, newKeys, quick } from '../../helpers/reviewing';
import { seatedCity } from '../../helpers/seatedCity';

/** A store like the system's, which keeps what it is given in its own way. */
const store: SystemStore = {
  isEncryptionAvailable: () => true,
  encryptString: (text) => Buffer.from(text, 'utf8').reverse(),
  decryptString: (kept) => Buffer.from(kept).reverse().toString('utf8'),
};
const noStore: SystemStore = { ...store, isEncryptionAvailable: () => false };

let folder: string;
let desk: Desk;
let clock: string;
let heard: EventName[];
let chosen: { folder?: string | undefined; answers?: readonly string[]; key?: string; save?: string };
/** What the window does when it is told something. */
let whenHeard: (name: EventName) => void;
let reviews: ReturnType<typeof reviewsHandlers>;

function start(keyStore: SystemStore = store): void {
  reviews = reviewsHandlers(
    {
      ...{ desk, keyStore, userFolder: join(folder, 'own'), scryptLogN: quick, now: () => clock },
      emit: (name) => {
        heard.push(name);
        whenHeard(name);
      },
      dialogs: {
        folderForPackages: async () => chosen.folder,
        answersToOpen: async () => chosen.answers,
        placeForKey: async () => chosen.key,
        keyToRestore: async () => chosen.key,
        placeForPapers: async (name) => ({ folder: chosen.save ?? folder, fileName: name ?? '' }),
      },
    },
    new ExportedFiles(),
  );
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-reviews-'));
  clock = '2026-11-24T08:00:00.000Z';
  heard = [];
  whenHeard = () => undefined;
  chosen = { folder: join(folder, 'out') };
  desk = new Desk({
    appVersion: '1.0.0',
    now: () => clock,
    recent: new RecentFiles(join(folder, 'own')),
    emit: () => undefined,
  });
  must(await desk.create(join(folder, 'city.peyvand'), seatedCity()));
  start();
});
afterEach(async () => {
  reviews.stop();
  await desk.putAway();
  rmSync(folder, { recursive: true, force: true });
});

function session(): Session {
  if (desk.session === undefined) throw new Error('Nothing is open');
  return desk.session;
}

const workspace = () => session().workspace;

function request(firms: number, more: Partial<SendRequest> = {}): SendRequest {
  const [scenario] = workspace().scenarios;
  if (scenario === undefined) throw new Error('No scenario');
  const to = workspace()
    .firms.slice(0, firms)
    .map(({ id }) => ({
      firmId: id,
      consortiumIds: scenario.consortia
        .filter(({ members }) => members.some(({ firmId }) => firmId === id))
        .map((one) => one.id),
    }));
  return { scenarioId: scenario.id, dueOn: '2026-12-10', letter: usualLetter(1), firms: to, language: 'fa', ...more };
}

async function send(firms = 2, more: Partial<SendRequest> = {}) {
  const sent = must(await reviews.handlers['reviews.send'](request(firms, more)));
  if (sent.kind !== 'done') throw new Error('It was cancelled');
  return sent.value;
}

type Sent = Awaited<ReturnType<typeof send>>;

/** The firm's answer file to the first package, by the engine of the executive's side. */
async function answer({ folder: out, packages }: Sent, draft: (ids: readonly string[]) => unknown, keys = newKeys()) {
  const [first] = packages;
  if (first === undefined) throw new Error('No package');
  const opened = must(await openPackage(readFileSync(join(out, first.fileName)), first.passphrase));
  const { signing, fingerprint } = await keys;
  const contents = must(
    answerTo(opened.contents, draft(opened.contents.consortia.map(({ id }) => id)) as DraftAnswer, {
      answerId: `a${Math.random().toString(36).slice(2)}`,
      answeredAt: clock,
      key: signing.publicKey,
      fingerprint,
      packageFingerprint: opened.fingerprint,
    }),
  );
  return sealAnswer(contents, signing, opened.contents.answerTo);
}

const decline = ([id]: readonly string[]) => ({ items: [{ consortiumId: id, stance: 'decline', comment: 'نه' }] });

async function bring(...files: readonly Uint8Array[]): Promise<readonly InboxEntry[]> {
  const brought = files.map((bytes, index) => ({ name: `${index}.peyvand-answer`, bytes }));
  must(await reviews.handlers['reviews.bringAnswers']({ files: brought }));
  return must(await reviews.handlers['reviews.inbox']({}));
}

test('a round is packed for the firms that are chosen, recorded as one step, and its passphrases are told once', async () => {
  const chosenWords = 'رمز خودم است';
  const [first, ...others] = request(2).firms;
  if (first === undefined) throw new Error('No firm');
  const sent = await send(2, { firms: [{ ...first, passphrase: chosenWords }, ...others] });
  expect(sent.round).toBe(1);
  expect(readdirSync(sent.folder).sort()).toEqual(sent.packages.map(({ fileName }) => fileName).sort());
  expect(sent.packages[0]?.passphrase).toBe(chosenWords);
  expect(sent.packages[1]?.passphrase.split(' ')).toHaveLength(5);
  expect(sent.keyWords).toHaveLength(8);
  expect(workspace().reviews.map(({ round, dueOn, state }) => [round, dueOn, state])).toEqual([
    [1, '2026-12-10', 'sent'],
    [1, '2026-12-10', 'sent'],
  ]);
  expect(heard.filter((name) => name === 'reviews.progress').length).toBeGreaterThan(0);
  must(await session().undo());
  expect(workspace().reviews).toEqual([]);
});

test('a round that is stopped, or has no folder, leaves no file and no record', async () => {
  whenHeard = (name) => {
    if (name === 'reviews.progress') void reviews.handlers['reviews.cancelSending']({});
  };
  expect(must(await reviews.handlers['reviews.send'](request(20)))).toEqual({ kind: 'cancelled' });
  expect(readdirSync(folder)).not.toContain('out');
  chosen = { folder: undefined };
  expect(must(await reviews.handlers['reviews.send'](request(1)))).toEqual({ kind: 'cancelled' });
  expect(workspace().reviews).toEqual([]);
});

test('answers are kept as they came, judged against the document as it is, and stay when the app is started again', async () => {
  const sent = await send();
  const file = await answer(sent, decline);
  const forged = Buffer.from(file);
  forged.writeUInt8(forged.readUInt8(forged.length - 40) ^ 1, forged.length - 40);
  const before = workspace();
  const entries = await bring(file, forged, Buffer.from('چیز دیگر'));
  expect(workspace()).toBe(before);
  expect(entries.map((one) => (one.kind === 'judged' ? one.judged.standing : one.refusal.code))).toEqual([
    'fresh',
    'damaged',
    'not-sealed',
  ]);
  start();
  const [again] = must(await reviews.handlers['reviews.inbox']({}));
  if (again?.kind !== 'judged') throw new Error('It was judged');
  const call: MergeCall = mergeCallFor(again.judged, 'all');
  must(await session().execute(call));
  const firmId = again.judged.firm.id;
  const consortium = workspace().scenarios[0]?.consortia.find(
    ({ id }) => id === again.judged.items[0]?.item.consortiumId,
  );
  expect(consortium?.bans).toContain(firmId);

  const after = workspace();
  const [twice] = await bring(file);
  expect(twice).toMatchObject({ kind: 'judged', isAgain: true, judged: { standing: 'doubled' } });
  must(await session().execute(call));
  expect(workspace()).toBe(after);
});

test('an answer that came in time is recorded as in time, whenever it is merged', async () => {
  const sent = await send();
  const [entry] = await bring(await answer(sent, decline));
  if (entry?.kind !== 'judged') throw new Error('It was judged');
  clock = '2026-12-30T08:00:00.000Z';
  must(await session().execute({ ...mergeCallFor(entry.judged, 'none'), receivedAt: entry.arrivedAt }));
  expect(workspace().reviews[0]?.state).toBe('answered');
});

test('another key than the known one is told, and files go from the list only at the wish of a person', async () => {
  const sent = await send();
  const [first] = await bring(await answer(sent, decline));
  if (first?.kind !== 'judged') throw new Error('It was judged');
  must(await session().execute(mergeCallFor(first.judged, 'none')));
  clock = '2026-11-25T08:00:00.000Z';
  chosen = { ...chosen, answers: [join(folder, 'second.peyvand-answer')] };
  writeFileSync(join(folder, 'second.peyvand-answer'), await answer(sent, decline));
  expect(must(await reviews.handlers['reviews.chooseAnswers']({}))).toMatchObject({ kind: 'done' });
  const entries = must(await reviews.handlers['reviews.inbox']({}));
  expect(entries[1]).toMatchObject({ kind: 'judged', judged: { signer: 'changed' } });
  must(await reviews.handlers['reviews.forget']({ ids: entries.map(({ id }) => id) }));
  expect(must(await reviews.handlers['reviews.inbox']({}))).toEqual([]);
  expect(heard).toContain('reviews.inboxChanged');
});

test('a file that cannot be read does not keep the others from coming in', async () => {
  const sent = await send();
  const good = join(folder, 'good.peyvand-answer');
  writeFileSync(good, await answer(sent, decline));
  chosen = { ...chosen, answers: [join(folder, 'nowhere.peyvand-answer'), good] };
  expect(await reviews.handlers['reviews.chooseAnswers']({})).toMatchObject({
    ok: false,
    refusal: { code: 'missing' },
  });
  expect(must(await reviews.handlers['reviews.inbox']({})).map(({ fileName }) => fileName)).toEqual([
    'good.peyvand-answer',
  ]);
});

test('the key is made when it is needed, kept by the system, backed up under a passphrase and restored', async () => {
  expect(must(await reviews.handlers['reviews.key']({}))).toMatchObject({ isMade: false, keeps: 'system' });
  const { keyWords } = await send(1);
  expect(must(await reviews.handlers['reviews.key']({}))).toMatchObject({ isMade: true, keeps: 'system', keyWords });
  chosen = { ...chosen, key: join(folder, 'backup.peyvand-key') };
  expect(await reviews.handlers['reviews.backUpKey']({ passphrase: 'کوتاه' })).toMatchObject({ ok: false });
  must(await reviews.handlers['reviews.backUpKey']({ passphrase: 'رمز پشتیبان دفتر' }));
  rmSync(join(folder, 'own', 'keys'), { recursive: true });
  start();
  await send(1);
  const other = must(await reviews.handlers['reviews.key']({}));
  expect(other.keyWords).not.toEqual(keyWords);
  expect(await reviews.handlers['reviews.restoreKey']({ passphrase: 'رمز نادرست است' })).toMatchObject({ ok: false });
  expect(must(await reviews.handlers['reviews.restoreKey']({ passphrase: 'رمز پشتیبان دفتر' }))).toMatchObject({
    kind: 'done',
    value: { keyWords },
  });
  expect(readdirSync(join(folder, 'own', 'keys'))).toHaveLength(2);
});

test('without a store of the system a passphrase keeps the key, and is asked for after each start', async () => {
  start(noStore);
  must(await reviews.handlers['reviews.openKey']({ passphrase: 'رمز کلید دفتر' }));
  start(noStore);
  const locked = must(await reviews.handlers['reviews.key']({}));
  expect(locked).toMatchObject({ isMade: true, keeps: 'passphrase' });
  expect(locked.keyWords).toBeUndefined();
  expect(await reviews.handlers['reviews.openKey']({ passphrase: 'رمز دیگری است' })).toMatchObject({ ok: false });
  expect(must(await reviews.handlers['reviews.openKey']({ passphrase: 'رمز کلید دفتر' })).keyWords).toHaveLength(8);
});

test('lines are saved where a person wants them, for their eyes alone', async () => {
  const lines = { kind: 'passphrases' as const, text: 'الف\nب\n', language: 'fa' as const };
  const saved = must(await reviews.handlers['reviews.saveLines'](lines));
  if (saved.kind !== 'done') throw new Error('It was saved');
  const path = join(folder, saved.value.fileName);
  expect(readFileSync(path, 'utf8')).toBe('\uFEFFالف\nب\n');
  expect(statSync(path).mode & 0o077).toBe(0);
});
