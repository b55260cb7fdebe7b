/** The requests of review mode at the firm, with real files, real cryptography and without Electron. */
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import type { Keys } from '../../../electron/exchange/review/keys';
import { openAnswer } from '../../../electron/exchange/review/sealedAnswer';
import { ExportedFiles } from '../../../electron/ipc/exportedFiles';
import { reviewingHandlers } from '../../../electron/ipc/handlers/reviewing';
import { nothingSaid, type Unfinished, withItem } from '../../../shared/exchange/review/unfinished';
import type { FacedPackage, OpenedReview } from '../../../shared/ipc/reviewing';
import type { Paper } from '../../../shared/papers/paper';
import { done } from '../../../shared/result';
import { contentsFor, must, newKeys, passphrase, quick, sealed } from '../../helpers/reviewing';
import { freshFolders } from '../../helpers/tempFolder';

const fresh = freshFolders();
let office: Keys;
let folder = '';
let file = '';
let heard: (FacedPackage | null)[] = [];
let place: string | undefined;
let printed: Paper[] = [];
let mayLeave = true;

beforeEach(async () => {
  office = await newKeys();
  folder = fresh();
  mkdirSync(join(folder, 'mail'));
  file = join(folder, 'mail', 'firm.peyvand-review');
  writeFileSync(file, await sealed(office));
  heard = [];
  printed = [];
  place = file;
  mayLeave = true;
});

function start() {
  return reviewingHandlers(
    {
      emit: (name, payload) => {
        if (name === 'reviewing.changed') heard.push(payload as FacedPackage | null);
      },
      language: () => 'fa',
      now: () => '2026-11-25T08:00:00.000Z',
      dialogs: {
        packageToOpen: async () => place,
        placeForAnswer: async (inFolder, name) => (place === undefined ? undefined : join(inFolder ?? folder, name)),
        placeForPapers: async (name) => (name === undefined ? undefined : { folder, fileName: name }),
      },
      userFolder: join(folder, 'own'),
      keyStore: { isEncryptionAvailable: () => false, encryptString: () => new Uint8Array(), decryptString: () => '' },
      writePapers: async ({ papers, fileName }) => {
        printed = [...papers];
        return done([fileName ?? '']);
      },
      paperFileName: ({ fileName }, form) => `${fileName}.${form}`,
      scryptLogN: quick,
    },
    new ExportedFiles(),
    async () => mayLeave,
  );
}

type Reviewing = ReturnType<typeof start>;

async function opened(reviewing: Reviewing): Promise<OpenedReview> {
  must(await reviewing.handlers['reviewing.choose']({}));
  const opening = must(await reviewing.handlers['reviewing.open']({ passphrase }));
  return opening.kind === 'opened' ? opening.review : must(await reviewing.handlers['reviewing.acceptKey']({}));
}

const contents = () => contentsFor(office);
function draft(comment = 'متن خصوصی پاسخ'): Unfinished {
  const [first] = contents().consortia;
  if (first === undefined) throw new Error('Nothing is proposed');
  return withItem(nothingSaid, { consortiumId: first.id, stance: 'decline', comment });
}
const answer = () => {
  const items = draft().items.map(({ stance = 'decline', ...item }) => ({ ...item, stance }));
  return { items };
};

test('what stands in front is told before the passphrase; a wrong one opens nothing, another spelling does', async () => {
  const { handlers } = start();
  expect(must(await handlers['reviewing.state']({}))).toBeNull();
  must(await handlers['reviewing.choose']({}));
  const faced = must(await handlers['reviewing.state']({}));
  expect(faced).toMatchObject({ kind: 'faced', fileName: 'firm.peyvand-review', header: { round: 2 } });
  expect(faced?.kind === 'faced' && faced.keyWords).toHaveLength(8);
  expect(heard).toEqual([faced]);
  const wrong = await handlers['reviewing.open']({ passphrase: 'گل زرد باغ ما کجاست' });
  expect(wrong).toMatchObject({ ok: false, refusal: { code: 'wrong-passphrase' } });
  const opening = await handlers['reviewing.open']({ passphrase: `  ${passphrase.replaceAll(' ', '\u200c')}` });
  expect(must(opening)).toEqual({ kind: 'key', standing: 'new' });
});

test('nothing is shown and nothing kept before the office’s key is accepted; then it is known', async () => {
  const { handlers } = start();
  must(await handlers['reviewing.choose']({}));
  must(await handlers['reviewing.open']({ passphrase }));
  expect(await handlers['reviewing.keep']({ draft: draft() })).toMatchObject({ refusal: { code: 'no-package' } });
  expect(await handlers['reviewing.print']({ paper: 'package', language: 'fa' })).toMatchObject({ ok: false });
  expect(must(await handlers['reviewing.acceptKey']({})).contents).toEqual(contents());
  const again = start();
  must(await again.handlers['reviewing.choose']({}));
  expect(must(await again.handlers['reviewing.open']({ passphrase }))).toMatchObject({ kind: 'opened' });
});

test('another key of the same office is a warning until it is accepted', async () => {
  await opened(start());
  office = await newKeys();
  writeFileSync(file, await sealed(office));
  const { handlers } = start();
  must(await handlers['reviewing.choose']({}));
  expect(must(await handlers['reviewing.open']({ passphrase }))).toEqual({ kind: 'key', standing: 'changed' });
  const left = start();
  must(await left.handlers['reviewing.choose']({}));
  expect(must(await left.handlers['reviewing.open']({ passphrase }))).toEqual({ kind: 'key', standing: 'changed' });
  must(await left.handlers['reviewing.acceptKey']({}));
  expect((await opened(start())).contents.header.fingerprint).toBe(office.fingerprint);
});

test('the draft is kept beside the package, locked and for its owner alone, and goes on later', async () => {
  const reviewing = start();
  await opened(reviewing);
  const kept = must(await reviewing.handlers['reviewing.keep']({ draft: draft() }));
  expect(kept.place).toBe('beside');
  const path = join(folder, 'mail', 'firm.peyvand-draft');
  expect(statSync(path).mode & 0o077).toBe(0);
  expect(readFileSync(path).includes('متن خصوصی')).toBe(false);
  expect((await opened(start())).draft).toEqual(draft());
});

test('where nothing can be written beside the package, the draft is kept in the app’s own folder and found again', async () => {
  // A folder of the draft's name stands in the way, which holds for root too.
  mkdirSync(join(folder, 'mail', 'firm.peyvand-draft', 'inside'), { recursive: true });
  const reviewing = start();
  await opened(reviewing);
  expect(must(await reviewing.handlers['reviewing.keep']({ draft: draft() })).place).toBe('own');
  expect(readdirSync(join(folder, 'own', 'drafts'))).toHaveLength(1);
  expect((await opened(start())).draft).toEqual(draft());
});

test('a dropped package has no folder: its draft is kept in the app’s own, and found when the file is opened', async () => {
  const reviewing = start();
  const bytes = new Uint8Array(readFileSync(file));
  must(await reviewing.handlers['reviewing.bring']({ name: 'firm.peyvand-review', bytes }));
  must(await reviewing.handlers['reviewing.open']({ passphrase }));
  must(await reviewing.handlers['reviewing.acceptKey']({}));
  expect(must(await reviewing.handlers['reviewing.keep']({ draft: draft() })).place).toBe('own');
  expect((await opened(start())).draft).toEqual(draft());
});

test('a draft that does not open is put aside, never overwritten', async () => {
  const path = join(folder, 'mail', 'firm.peyvand-draft');
  writeFileSync(path, 'another thing');
  const reviewing = start();
  expect((await opened(reviewing)).draft).toBeNull();
  must(await reviewing.handlers['reviewing.keep']({ draft: draft() }));
  expect(readFileSync(`${path}.unreadable`, 'utf8')).toBe('another thing');
});

test('the sealed answer opens with the office’s key and says what was said; the firm’s key stays the same', async () => {
  const reviewing = start();
  expect((await opened(reviewing)).keyAsks).toBe('choice');
  const first = must(await reviewing.handlers['reviewing.seal']({ answer: answer() }));
  if (first.kind !== 'done') throw new Error('Nothing was sealed');
  expect(first.value).toMatchObject({ folder: join(folder, 'mail'), isNewKey: true });
  const read = must(await openAnswer(readFileSync(join(first.value.folder, first.value.fileName)), office));
  expect(read.items[0]).toMatchObject(answer().items[0] ?? {});
  const second = must(await reviewing.handlers['reviewing.seal']({ answer: answer() }));
  expect(second).toMatchObject({ value: { isNewKey: false, keyWords: first.value.keyWords } });
  expect((await opened(start())).keyAsks).toBe('nothing');
});

test('a key under a passphrase asks for it the next time', async () => {
  const reviewing = start();
  await opened(reviewing);
  must(await reviewing.handlers['reviewing.seal']({ answer: answer(), keyPassphrase: 'گل سرخ باغ' }));
  expect((await opened(reviewing)).keyAsks).toBe('passphrase');
  expect(await reviewing.handlers['reviewing.seal']({ answer: answer() })).toMatchObject({
    refusal: { code: 'key-passphrase-needed' },
  });
  must(await reviewing.handlers['reviewing.seal']({ answer: answer(), keyPassphrase: 'گل سرخ باغ' }));
});

test('nothing is sealed without a place; an answer about what was not asked is refused', async () => {
  const reviewing = start();
  await opened(reviewing);
  place = undefined;
  expect(must(await reviewing.handlers['reviewing.seal']({ answer: answer() }))).toEqual({ kind: 'cancelled' });
  place = file;
  const items = answer().items.map((item) => ({ ...item, consortiumId: 'elsewhere' as typeof item.consortiumId }));
  expect(await reviewing.handlers['reviewing.seal']({ answer: { items } })).toMatchObject({
    refusal: { code: 'not-asked' },
  });
  expect(readdirSync(join(folder, 'mail')).filter((name) => name.endsWith('answer'))).toEqual([]);
});

test('package and answer are printed; the answer only once it is sealed', async () => {
  const reviewing = start();
  await opened(reviewing);
  must(await reviewing.handlers['reviewing.print']({ paper: 'package', language: 'fa' }));
  expect(printed.map(({ kind }) => kind)).toEqual(['reviewPackage']);
  expect(await reviewing.handlers['reviewing.print']({ paper: 'answer', language: 'fa' })).toMatchObject({ ok: false });
  must(await reviewing.handlers['reviewing.seal']({ answer: answer() }));
  must(await reviewing.handlers['reviewing.print']({ paper: 'answer', language: 'en' }));
  expect(printed.map(({ kind, language }) => `${kind} ${language}`)).toEqual(['reviewAnswer en']);
});

test('a file that is none is refused where it was asked for, and shown as a page where the app was started with it', async () => {
  const { handlers, desk } = start();
  const bytes = new TextEncoder().encode('not a package');
  expect(await handlers['reviewing.bring']({ name: 'a.peyvand-review', bytes })).toMatchObject({
    refusal: { code: 'not-sealed' },
  });
  expect(desk.faced).toBeNull();
  writeFileSync(join(folder, 'broken.peyvand-review'), 'peyvand-review 1\n{}\nx');
  await desk.meetFirst(join(folder, 'broken.peyvand-review'));
  expect(desk.faced).toMatchObject({ kind: 'refused', refusal: { code: 'damaged' } });
  await desk.meetFirst(join(folder, 'nowhere.peyvand-review'));
  expect(desk.faced).toMatchObject({ kind: 'refused', refusal: { code: 'missing' } });
});

test('what a person has decided elsewhere is asked about first; leaving puts the package away', async () => {
  const { handlers, desk } = start();
  mayLeave = false;
  expect(must(await handlers['reviewing.choose']({}))).toEqual({ kind: 'cancelled' });
  expect(desk.faced).toBeNull();
  mayLeave = true;
  must(await handlers['reviewing.choose']({}));
  must(await handlers['reviewing.leave']({}));
  expect(heard.at(-1)).toBeNull();
  expect(await handlers['reviewing.open']({ passphrase })).toMatchObject({ refusal: { code: 'no-package' } });
  expect(existsSync(join(folder, 'own', 'known-offices.json'))).toBe(false);
});
