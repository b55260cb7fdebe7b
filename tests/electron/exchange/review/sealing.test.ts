/** Packages are opened by their passphrase alone, and whatever was done to them on the way is told with a code and a sentence. */
import { gzipSync } from 'node:zlib';
import { beforeAll, expect, test } from 'vitest';
import { lockWithPassphrase } from '../../../../electron/exchange/review/age';
import { writeContainer } from '../../../../electron/exchange/review/container';
import type { Keys } from '../../../../electron/exchange/review/keys';
import { signatureOf } from '../../../../electron/exchange/review/minisign';
import { openPackage, packageHeaderOf, sealPackage } from '../../../../electron/exchange/review/sealedPackage';
import { signContents } from '../../../../electron/exchange/review/signed';
import { codeOf, contentsFor, must, newKeys, passphrase, quick, sealed } from '../../../helpers/reviewing';

let office: Keys;
let stranger: Keys;
let file: Uint8Array;
beforeAll(async () => {
  office = await newKeys();
  stranger = await newKeys();
  file = await sealed(office);
});

const edited = (change: (text: string) => string) =>
  Buffer.from(change(Buffer.from(file).toString('latin1')), 'latin1');

test('what was sealed is what is opened, and the same contents have the same fingerprint', async () => {
  const contents = contentsFor(office);
  const opened = must(await openPackage(await sealed(office, contents), passphrase));
  expect(opened.contents).toEqual(contents);
  const again = must(await sealPackage(contents, { keys: office, passphrase, logN: quick }));
  expect(again.fingerprint).toBe(opened.fingerprint);
});

test('the passphrase may be typed with Arabic letters, half-spaces and doubled blanks', async () => {
  expect(await codeOf(file, 'آسمان  فيروزه\u200Cسماور كبوتر ترانه ')).toBe('opened');
  expect(await codeOf(file, 'آسمان فیروزه سماور کبوتر کاغذ')).toBe('wrong-passphrase');
});

test('a passphrase that is too short to keep a secret is refused', async () => {
  const result = await sealPackage(contentsFor(office), { keys: office, passphrase: 'گل  ۱۲۳۴', logN: quick });
  expect(result).toMatchObject({ ok: false, refusal: { code: 'short-passphrase' } });
});

test('the header is read without the passphrase and says whose package it is', () => {
  const { fingerprint, signing } = office;
  expect(must(packageHeaderOf(file))).toMatchObject({
    firm: { id: 'a' },
    round: 2,
    dueOn: '2026-12-20',
    fingerprint,
    key: signing.publicKey,
  });
});

test('nothing of the contents stands in the file', () => {
  const text = Buffer.from(file).toString('utf8');
  expect(text).not.toContain('package-a');
  expect(text).not.toContain(contentsFor(office).consortia[0]?.name.fa);
});

test('a header that was edited is told from the signed one', async () => {
  expect(await codeOf(edited((text) => text.replace('"round":2', '"round":3')))).toBe('header-changed');
  expect(await codeOf(edited((text) => text.replace('2026-12-20', '2027-12-20')))).toBe('header-changed');
  expect(await codeOf(edited((text) => text.replace('"round":2', '"round":2,"x":1')))).toBe('damaged');
  expect(await codeOf(edited((text) => text.replace('"round":2', '"round": 2')))).toBe('damaged');
});

test('a package that somebody else signed is refused, whoever the header names', async () => {
  const contents = contentsFor(office);
  const { bytes } = signContents('peyvand-review', contents, stranger.signing);
  const body = await lockWithPassphrase(bytes, passphrase, quick);
  expect(await codeOf(writeContainer('peyvand-review', contents.header, body))).toBe('forged');
  const { signing, fingerprint } = stranger;
  const named = { ...contents.header, key: signing.publicKey, fingerprint };
  expect(await codeOf(writeContainer('peyvand-review', named, body))).toBe('header-changed');
});

test('a signature that was made for an answer is none for a package', async () => {
  const contents = contentsFor(office);
  const { bytes } = signContents('peyvand-answer', contents, office.signing);
  const body = await lockWithPassphrase(bytes, passphrase, quick);
  expect(await codeOf(writeContainer('peyvand-review', contents.header, body))).toBe('forged');
});

/** A package whose contents are these bytes, rightly signed and locked. */
async function packed(bytes: Uint8Array): Promise<Uint8Array> {
  const packedBytes = gzipSync(bytes);
  const signature = signatureOf(packedBytes, office.signing, 'peyvand-review 1');
  const body = await lockWithPassphrase(Buffer.concat([Buffer.from(signature), packedBytes]), passphrase, quick);
  return writeContainer('peyvand-review', contentsFor(office).header, body);
}

test.each([
  ['deep nesting', () => Buffer.from(`${'['.repeat(200_000)}${']'.repeat(200_000)}`), 'damaged'],
  ['__proto__', () => Buffer.from('{"__proto__":{"packageId":"x"}}'), 'damaged'],
  ['a doubled field', () => Buffer.from('{"a":1,"a":2}'), 'damaged'],
  ['no text', () => Buffer.from([0xff, 0xfe, 0x00]), 'damaged'],
  ['a bomb of 200 MB', () => Buffer.alloc(200 * 1024 * 1024, 32), 'too-large'],
])('even the office’s own signature does not let in %s', async (_, bytes, code) => {
  expect(await codeOf(await packed(bytes()))).toBe(code);
});

test('a file that would take minutes to open is refused at once', async () => {
  for (const cost of ['19', '22', '63', '99']) {
    expect(await codeOf(edited((text) => text.replace(/(-> scrypt \S+) 4\n/, `$1 ${cost}\n`)))).toBe('too-costly');
  }
});

test('other files are told from damaged ones, and later versions by name', async () => {
  expect(await codeOf(Buffer.from('hello'))).toBe('not-sealed');
  expect(await codeOf(new Uint8Array())).toBe('not-sealed');
  expect(await codeOf(edited((text) => text.replace('peyvand-review 1', 'peyvand-answer 1')))).toBe('not-sealed');
  expect(await codeOf(edited((text) => text.replace('peyvand-review 1', 'peyvand-review 2')))).toBe('too-new');
  expect(await codeOf(new Uint8Array(17 * 1024 * 1024))).toBe('too-large');
  expect(await codeOf(file.subarray(0, file.length - 1))).toBe('damaged');
});
