/** The whole review from the command line: packed, opened, answered and merged by 55 firms, in any order, twice – and the figures add up. */
import { copyFileSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadDocument } from '../../../shared/document/load';
import type { ReviewPackage } from '../../../shared/exchange/review/package';
import type { Workspace } from '../../../shared/model/workspace';
import { answersByConsortium, sumAnswers } from '../../../shared/planning/answers';
import { must } from '../../helpers/reviewing';
import { seatedFile } from '../../helpers/seatedCity';
import { freshFolders } from '../../helpers/tempFolder';
import { call, jsonOf, type Refused } from './calling';

const fresh = freshFolders();
let folder: string;
const at = (name: string) => join(folder, name);
const workspaceIn = (name: string): Workspace => must(loadDocument(readFileSync(at(name), 'utf8'))).workspace;

/** Keys of every machine of the test are in a folder of its own; none of it touches the person's own. */
function useData(name: string): void {
  vi.stubEnv('PEYVAND_DATA', at(name));
}

interface Packed {
  readonly keyWords: readonly string[];
  readonly packages: readonly { readonly firmId: string; readonly file: string; readonly passphrase?: string }[];
}

interface Merged {
  readonly answers: readonly {
    readonly code: string;
    readonly merged: boolean;
    readonly items: readonly { readonly handled: string }[];
  }[];
  readonly totals: Readonly<Record<string, number>>;
}

async function json<Shape>(...words: readonly string[]): Promise<Shape> {
  const called = await call(folder, ...words, '--json');
  if (called.code !== 0) throw new Error(called.stderr);
  return jsonOf<Shape>(called);
}

async function codeOf(...words: readonly string[]): Promise<string> {
  const called = await call(folder, ...words, '--json');
  expect(called.code).toBe(1);
  expect(called.stderr).toMatch(/[آ-ی]{3}/u);
  return jsonOf<Refused>(called).refused.code;
}

beforeEach(() => {
  folder = fresh();
  useData('data');
  writeFileSync(at('city.peyvand'), seatedFile());
});

afterEach(() => vi.unstubAllEnvs());

/** Chance that is the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function saidBy(asked: ReviewPackage, roll: (below: number) => number) {
  const stances = ['accept', 'conditional', 'decline'] as const;
  return {
    items: asked.consortia.map(({ id, members }) => {
      const other = members[roll(3)];
      return {
        consortiumId: id,
        stance: stances[roll(3)],
        ...(roll(2) === 0 ? { conditions: { sharePercent: roll(50), role: 'lead', text: 'پس از پایلوت' } } : {}),
        ...(roll(6) === 0 && other !== undefined ? { conflictWith: [other.id] } : {}),
        ...(roll(4) === 0 ? { comment: 'نظر شرکت', suggestFirm: 'شرکت دیگر' } : {}),
      };
    }),
    profileChanges: [
      ...(roll(3) === 0 ? [{ path: 'capacity', to: 1 + roll(8) }] : []),
      ...(roll(4) === 0
        ? [{ path: 'concerns', to: [{ topic: 'finance', text: { fa: `دغدغهٔ ${asked.firm.id}` } }] }]
        : []),
    ],
  };
}

function shuffled<Item>(items: readonly Item[], roll: (below: number) => number): readonly Item[] {
  const left = [...items];
  return items.flatMap(() => left.splice(roll(left.length), 1));
}

/** What must be the same whatever the order: all but the log, and the moment of arrival. */
function settled(workspace: Workspace): unknown {
  const reviews = workspace.reviews.map(({ answer, ...review }) => ({
    ...review,
    answer: answer && { ...answer, receivedAt: '' },
  }));
  return { ...workspace, journal: [], reviews };
}

test('55 firms answer, the office merges in any order and twice: the same workspace, and the figures add up', {
  timeout: 180_000,
}, async () => {
  const packed = await json<Packed>(
    'review',
    'pack',
    'city.peyvand',
    '--scenario',
    's1',
    '--round',
    '1',
    '--out',
    'packs',
    '--passphrases',
    'pass.json',
  );
  expect(packed.packages).toHaveLength(55);
  const roll = dice(7);
  const said: ReturnType<typeof saidBy>[] = [];
  for (const { file, firmId } of packed.packages) {
    const asked = await json<ReviewPackage>('review', 'open', file, '--passphrases', 'pass.json');
    expect(asked.firm.id).toBe(firmId);
    const words = saidBy(asked, roll);
    said.push(words);
    await json(
      'review',
      'answer',
      file,
      '--answers',
      JSON.stringify(words),
      '--out',
      `answers/${firmId}.peyvand-answer`,
      '--passphrases',
      'pass.json',
    );
  }
  const answers = readdirSync(at('answers')).map((name) => join('answers', name));
  expect(answers).toHaveLength(55);
  copyFileSync(at('city.peyvand'), at('other.peyvand'));

  const first = await json<Merged>('review', 'merge', 'city.peyvand', ...shuffled(answers, roll), '--take', 'all');
  await json<Merged>('review', 'merge', 'other.peyvand', ...shuffled(answers, roll), '--take', 'all');
  expect(settled(workspaceIn('other.peyvand'))).toEqual(settled(workspaceIn('city.peyvand')));

  const before = workspaceIn('city.peyvand');
  const second = await json<Merged>('review', 'merge', 'city.peyvand', ...shuffled(answers, roll), '--take', 'all');
  expect(workspaceIn('city.peyvand')).toEqual(before);
  expect(second.totals).toMatchObject({ files: 55, merged: 0, doubled: 55, refused: 0 });

  const items = said.flatMap((one) => one.items);
  const count = (stance: string) => items.filter((item) => item.stance === stance).length;
  const figures = { accepted: count('accept'), conditional: count('conditional'), declined: count('decline') };
  expect(first.totals).toMatchObject({
    files: 55,
    merged: 55,
    doubled: 0,
    refused: 0,
    late: 0,
    superseded: 0,
    ...figures,
  });
  const scenario = before.scenarios[0];
  if (scenario === undefined) throw new Error('No scenario');
  const counted = sumAnswers([...answersByConsortium(before.reviews, scenario).values()]);
  expect(counted).toEqual({ ...figures, waiting: 0 });
  expect(scenario.consortia.reduce((sum, { bans }) => sum + bans.length, 0)).toBe(figures.declined);
  expect(scenario.consortia.reduce((sum, { members }) => sum + members.length, 0)).toBe(
    items.length - figures.declined,
  );
  expect(before.reviews.every(({ state }) => state === 'answered')).toBe(true);
});

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
  const opened = await call(folder, 'review', 'open', packageOf('F01'), '--passphrase', 'رمز دلخواه 123');
  expect(opened.code).toBe(0);
  expect(opened.stdout).toContain('دور ۱');
});

test('without a file the passphrases are told once, each with its firm', async () => {
  packed = await json<Packed>('review', 'pack', 'city.peyvand', '--out', 'packs');
  const [first] = packed.packages;
  expect(new Set(packed.packages.map(({ passphrase }) => passphrase)).size).toBe(55);
  vi.stubEnv('PEYVAND_PASSPHRASE', first?.passphrase ?? '');
  expect((await call(folder, 'review', 'open', first?.file ?? '')).code).toBe(0);
});

test('a package is not opened without its passphrase, nor with another', async () => {
  await pack();
  vi.stubEnv('PEYVAND_PASSPHRASE', '');
  expect(await codeOf('review', 'open', packageOf('F01'))).toBe('passphrase-missing');
  expect(await codeOf('review', 'open', packageOf('F01'), '--passphrase', 'آسمان فیروزه سماور کبوتر ترانه')).toBe(
    'wrong-passphrase',
  );
  expect(await codeOf('review', 'open', 'city.peyvand', '--passphrase', 'x')).toBe('not-sealed');
  expect(await codeOf('review', 'open', 'nowhere', '--passphrase', 'x')).toBe('unreadable');
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
  const first = await call(folder, 'review', 'open', packageOf('F01'), '--passphrases', 'pass.json');
  expect(first.stderr).toContain('seen for the first time');
  const again = await call(folder, 'review', 'open', packageOf('F01'), '--passphrases', 'pass.json');
  expect(again.stderr).toBe('');
  useData('another-office');
  await pack();
  useData('firm');
  const changed = await call(folder, 'review', 'open', packageOf('F01'), '--passphrases', 'pass.json');
  expect(changed.stderr).toContain('Warning: the key of');
  expect(changed.stderr).toContain(packed.keyWords.join(' '));
  const words = await answering('F01', 'a.peyvand-answer');
  expect(await codeOf(...words)).toBe('office-key-changed');
  expect(existsSync(at('a.peyvand-answer'))).toBe(false);
  expect((await call(folder, ...words, '--accept-key')).code).toBe(0);
  expect((await call(folder, 'review', 'open', packageOf('F01'), '--passphrases', 'pass.json')).stderr).toBe('');
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
  const called = await call(
    folder,
    'review',
    'merge',
    'city.peyvand',
    'bad.peyvand-answer',
    'a.peyvand-answer',
    '--json',
  );
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
