/** Review from the command line: passphrases, keys, what is refused and what is kept. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { needsPages } from '../../../electron/headless/node';
import type { ReviewPackage } from '../../../shared/exchange/review/package';
import { jsonOf } from './calling';
import {
  at,
  codeOf,
  eachInItsFolder,
  inFolder,
  json,
  type Merged,
  type Packed,
  useData,
  workspaceIn,
} from './reviewCalling';

eachInItsFolder();

let packed: Packed;
const packageOf = (firmId: string) => packed.packages.find((one) => one.firmId === firmId)?.file ?? '';

async function pack(...more: readonly string[]): Promise<void> {
  packed = await json<Packed>(
    'review',
    'pack',
    'city.peyvand',
    '--out',
    'packs',
    '--passphrases',
    'pass.json',
    ...more,
  );
}

/** The words of an answer to the first proposal that the firm was sent. */
async function accepting(firmId: string): Promise<string> {
  const asked = await json<ReviewPackage>('review', 'open', packageOf(firmId), '--passphrases', 'pass.json');
  return JSON.stringify({ items: [{ consortiumId: asked.consortia[0]?.id, stance: 'decline' }] });
}

const answering = async (firmId: string, out: string) =>
  [
    'review',
    'answer',
    packageOf(firmId),
    '--answers',
    await accepting(firmId),
    '--out',
    out,
    '--passphrases',
    'pass.json',
  ] as const;

test('passphrases are kept where they were asked for, readable by their owner alone; a chosen one is used', async () => {
  writeFileSync(at('pass.json'), JSON.stringify({ F01: 'رمز  دلخواه ۱۲۳' }));
  await pack();
  const kept = JSON.parse(readFileSync(at('pass.json'), 'utf8')) as Record<string, string>;
  expect(Object.keys(kept)).toHaveLength(55);
  expect(kept.F02?.split(' ')).toHaveLength(5);
  expect(statSync(at('pass.json')).mode & 0o077).toBe(0);
  expect(packed.packages.every(({ passphrase }) => passphrase === undefined)).toBe(true);
  const opened = await inFolder('review', 'open', packageOf('F01'), '--passphrase', 'رمز دلخواه 123');
  expect(opened.code).toBe(0);
  expect(opened.stdout).toContain('دور ۱');
});

test('without a file the passphrases are told once, each with its firm', async () => {
  packed = await json<Packed>('review', 'pack', 'city.peyvand', '--out', 'packs');
  const [first] = packed.packages;
  expect(new Set(packed.packages.map(({ passphrase }) => passphrase)).size).toBe(55);
  vi.stubEnv('PEYVAND_PASSPHRASE', first?.passphrase ?? '');
  expect((await inFolder('review', 'open', first?.file ?? '')).code).toBe(0);
});

test('a package is not opened without its passphrase, nor with another', async () => {
  await pack();
  vi.stubEnv('PEYVAND_PASSPHRASE', '');
  expect(await codeOf('review', 'open', packageOf('F01'))).toBe('passphrase-missing');
  expect(await codeOf('review', 'open', packageOf('F01'), '--passphrase', 'آسمان فیروزه سماور کبوتر ترانه')).toBe(
    'wrong-passphrase',
  );
  expect(await codeOf('review', 'open', 'city.peyvand', '--passphrase', 'x')).toBe('not-sealed');
  expect(await codeOf('review', 'open', 'nowhere', '--passphrase', 'x')).toBe('missing');
});

test('what was sent stands in the workspace; a past round, an empty scenario, a closed one are refused and leave nothing', async () => {
  await pack('--round', '2', '--due', '2027-01-01');
  const { reviews } = workspaceIn('city.peyvand');
  expect(reviews).toHaveLength(55);
  expect(reviews[0]).toMatchObject({ round: 2, dueOn: '2027-01-01', state: 'sent' });
  expect(await codeOf('review', 'pack', 'city.peyvand', '--round', '1', '--out', 'more')).toBe('round-past');
  expect(await codeOf('review', 'pack', 'city.peyvand', '--scenario', 's9', '--out', 'more')).toBe('no-scenario');
  expect(existsSync(at('more'))).toBe(false);
  await pack();
  expect(
    workspaceIn('city.peyvand')
      .reviews.map(({ round, state }) => `${round} ${state}`)
      .sort(),
  ).toEqual([...Array.from({ length: 55 }, () => '2 superseded'), ...Array.from({ length: 55 }, () => '3 sent')]);
});

test('the firm is warned when the office’s key is another, and answers only after it has been accepted', async () => {
  await pack();
  useData('firm');
  const first = await inFolder('review', 'open', packageOf('F01'), '--passphrases', 'pass.json');
  expect(first.stderr).toContain('seen for the first time');
  const again = await inFolder('review', 'open', packageOf('F01'), '--passphrases', 'pass.json');
  expect(again.stderr).toBe('');
  useData('another-office');
  await pack();
  useData('firm');
  const changed = await inFolder('review', 'open', packageOf('F01'), '--passphrases', 'pass.json');
  expect(changed.stderr).toContain('Warning: the key of');
  expect(changed.stderr).toContain(packed.keyWords.join(' '));
  const words = await answering('F01', 'a.peyvand-answer');
  expect(await codeOf(...words)).toBe('office-key-changed');
  expect(existsSync(at('a.peyvand-answer'))).toBe(false);
  expect((await inFolder(...words, '--accept-key')).code).toBe(0);
  expect((await inFolder('review', 'open', packageOf('F01'), '--passphrases', 'pass.json')).stderr).toBe('');
});

test('nothing is taken unless it is asked for; what was recorded can be taken later', async () => {
  await pack();
  await json(...(await answering('F01', 'a.peyvand-answer')));
  const recorded = await json<Merged>('review', 'merge', 'city.peyvand', 'a.peyvand-answer');
  expect(recorded.answers[0]).toMatchObject({ code: 'fresh', merged: true, items: [{ handled: 'no' }] });
  const bans = () => workspaceIn('city.peyvand').scenarios[0]?.consortia.flatMap((one) => one.bans);
  expect(bans()).toEqual([]);
  const taken = await json<Merged>('review', 'merge', 'city.peyvand', 'a.peyvand-answer', '--take', 'all');
  expect(taken.answers[0]).toMatchObject({ code: 'doubled', merged: false, items: [{ handled: 'taken' }] });
  expect(bans()).toEqual(['F01']);
});

test('the next round asks only what does not stand, and says what changed; all of it where that is asked for', async () => {
  await pack();
  const answers = packed.packages.map(({ firmId }) => `answers/${firmId}.peyvand-answer`);
  for (const { firmId, file } of packed.packages) {
    const asked = await json<ReviewPackage>('review', 'open', file, '--passphrases', 'pass.json');
    const items = asked.consortia.map(({ id }) => ({
      consortiumId: id,
      stance: firmId === 'F01' ? 'decline' : 'accept',
    }));
    const said = ['--answers', JSON.stringify({ items }), '--out', `answers/${firmId}.peyvand-answer`] as const;
    await json('review', 'answer', file, ...said, '--passphrases', 'pass.json');
  }
  await json('review', 'merge', 'city.peyvand', ...answers);
  expect(await codeOf('review', 'pack', 'city.peyvand', '--out', 'more')).toBe('nothing-to-ask');
  await json('review', 'merge', 'city.peyvand', 'answers/F01.peyvand-answer', '--take', 'all');
  const left = new Set(
    workspaceIn('city.peyvand').scenarios[0]?.consortia.flatMap(({ bans, members }) =>
      bans.length === 0 ? [] : members.map(({ firmId }) => firmId),
    ),
  );
  await pack();
  expect(new Set(packed.packages.map(({ firmId }) => firmId))).toEqual(left);
  const asked = await json<ReviewPackage>(
    'review',
    'open',
    packed.packages[0]?.file ?? '',
    '--passphrases',
    'pass.json',
  );
  expect(asked.consortia.map(({ since }) => since)).toContainEqual({ stance: 'accept', changed: ['members'] });
  await pack('--all');
  expect(packed.packages.length).toBeGreaterThan(left.size);
});

test('a new key of a firm is not merged until the office accepts it; another firm’s key never', async () => {
  await pack();
  await json(...(await answering('F01', 'a.peyvand-answer')));
  await json(...(await answering('F02', 'b.peyvand-answer')));
  await json('review', 'merge', 'city.peyvand', 'a.peyvand-answer', 'b.peyvand-answer');
  useData('new-machine');
  await json(...(await answering('F01', 'new.peyvand-answer')));
  useData('data');
  const before = readFileSync(at('city.peyvand'));
  expect(await codeOf('review', 'merge', 'city.peyvand', 'new.peyvand-answer')).toBe('signer-changed');
  const firmKey = readdirSync(at('data/keys')).filter((name) => name.startsWith('firm-'));
  expect(firmKey).toHaveLength(2);
  for (const name of firmKey) {
    const forged = [...(await answering('F03', `${name}.peyvand-answer`)), '--key', join('data', 'keys', name)];
    await json(...forged);
    expect(await codeOf('review', 'merge', 'city.peyvand', `${name}.peyvand-answer`)).toBe('signer-of-other');
  }
  expect(readFileSync(at('city.peyvand'))).toEqual(before);
  const accepted = await json<Merged>(
    'review',
    'merge',
    'city.peyvand',
    'new.peyvand-answer',
    '--accept-signers',
    'F01',
  );
  expect(accepted.answers[0]?.code).toBe('fresh');
});

test('a bad file among good ones is named on the error output and does not stop them', async () => {
  await pack();
  await json(...(await answering('F01', 'a.peyvand-answer')));
  writeFileSync(at('bad.peyvand-answer'), readFileSync(at('a.peyvand-answer')).subarray(0, 900));
  const called = await inFolder('review', 'merge', 'city.peyvand', 'bad.peyvand-answer', 'a.peyvand-answer', '--json');
  expect(called.code).toBe(0);
  expect(called.stderr).toContain('bad.peyvand-answer');
  expect(jsonOf<Merged>(called).answers.map(({ code }) => code)).toEqual(['damaged', 'fresh']);
  expect(await codeOf('review', 'merge', 'city.peyvand', 'bad.peyvand-answer', 'pass.json')).toBe('none-accepted');
});

test('answers that are not what they must be are refused with the place', async () => {
  await pack();
  const words = (given: string) =>
    ['review', 'answer', packageOf('F01'), '--answers', given, '--out', 'x', '--passphrases', 'pass.json'] as const;
  expect(await codeOf(...words('{"items":[{"consortiumId":"c-N01","stance":"maybe"}]}'))).toBe('answers');
  expect(await codeOf(...words('{"items":[]'))).toBe('answers');
  expect(await codeOf(...words('nowhere.json'))).toBe('answers');
  expect(await codeOf(...words('{"items":[{"consortiumId":"c-none","stance":"accept"}]}'))).toBe('not-asked');
  const said = async (given: string) => (await inFolder(...words(given))).stderr;
  expect(await said('{"items":[{"consortiumId":"c-N01","stance":"maybe"}]}')).toContain(
    'items › #1 › stance stands “maybe”; it must be one of these: accept',
  );
  expect(await said('{"items":[]')).toMatch(/JSON درستی نیست[\s\S]*is not correct JSON/);
  expect(await said('nowhere.json')).toMatch(/nowhere\.json.*یافت نشد[\s\S]*was not found/);
  for (const given of ['{"items":[]', 'nowhere.json'])
    expect(await said(given)).not.toMatch(/Unexpected|Expected|ENOENT/);
});

test('the office’s key has a passphrase where one is given, is backed up under another and restored elsewhere', {
  timeout: 60_000,
}, async () => {
  expect(await codeOf('review', 'key', '--key', 'office.key')).toBe('key-passphrase-missing');
  vi.stubEnv('PEYVAND_KEY_PASSPHRASE', 'گل');
  expect(await codeOf('review', 'key', '--key', 'office.key')).toBe('short-passphrase');
  expect(existsSync(at('office.key'))).toBe(false);
  vi.stubEnv('PEYVAND_KEY_PASSPHRASE', 'گل سرخ باغ');
  const made = await json<{ readonly fingerprint: string; readonly keyWords: readonly string[] }>(
    'review',
    'key',
    '--key',
    'office.key',
  );
  expect(made.keyWords).toHaveLength(8);
  expect(await codeOf('review', 'key', '--key', 'office.key', '--backup', 'backup.key')).toBe(
    'backup-passphrase-missing',
  );
  vi.stubEnv('PEYVAND_BACKUP_PASSPHRASE', 'پشتیبان دفتر شهر');
  await json('review', 'key', '--key', 'office.key', '--backup', 'backup.key');
  useData('elsewhere');
  expect(await json('review', 'key', '--restore', 'backup.key')).toMatchObject({ fingerprint: made.fingerprint });
  expect(await json('review', 'key')).toMatchObject({ fingerprint: made.fingerprint });
  expect(await codeOf('review', 'key', '--restore', 'backup.key')).toBe('key-there');
  vi.stubEnv('PEYVAND_KEY_PASSPHRASE', 'گل زرد باغ');
  expect(await codeOf('review', 'key')).toBe('wrong-key-passphrase');
});

test('a paper of the package or the answer needs pages, hence Electron; without one it is asked for plainly', async () => {
  expect(needsPages(['review', 'open', 'a.peyvand-review', '--pdf', 'a.pdf'])).toBe(true);
  const sealing = ['review', 'answer', 'a.peyvand-review', '--answers', '{}', '--out', 'a.peyvand-answer'];
  expect(needsPages([...sealing, '--pdf', 'a.pdf'])).toBe(true);
  expect(needsPages(sealing)).toBe(false);
  await pack();
  const printing = ['review', 'open', packageOf('F01'), '--passphrases', 'pass.json', '--pdf', 'a.pdf'] as const;
  expect(await codeOf(...printing)).toBe('needs-pages');
  expect(existsSync(at('a.pdf'))).toBe(false);
});
