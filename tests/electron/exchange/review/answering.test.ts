/** A firm answers what it was asked; only the office it answers can open the answer, and what was done to it on the way is told. */
import { beforeAll, expect, test } from 'vitest';
import { lockFor } from '../../../../electron/exchange/review/age';
import { writeContainer } from '../../../../electron/exchange/review/container';
import type { Keys } from '../../../../electron/exchange/review/keys';
import { openAnswer, sealAnswer } from '../../../../electron/exchange/review/sealedAnswer';
import { signContents } from '../../../../electron/exchange/review/signed';
import {
  answerSchema,
  answerTo,
  draftAnswerSchema,
  type ReviewAnswer,
} from '../../../../shared/exchange/review/answer';
import { contentsFor, must, newKeys } from '../../../helpers/reviewing';

let [office, firm, stranger]: Keys[] = [];
let answer: ReviewAnswer;

function keysOf(keys: Keys | undefined): Keys {
  if (keys === undefined) throw new Error('No keys yet');
  return keys;
}

const draft = draftAnswerSchema.parse({
  items: [
    { consortiumId: 'joint', stance: 'conditional', conditions: { budget: 500, timing: 'بهار' }, conflictWith: ['b'] },
  ],
  profileChanges: [{ path: 'capacity', to: 5 }],
});

function answered(by: Keys, words: unknown = draft) {
  const { fingerprint, signing } = by;
  const options = {
    answerId: 'x1',
    answeredAt: '2026-12-01T09:00:00Z',
    fingerprint,
    key: signing.publicKey,
    packageFingerprint: 'f'.repeat(32),
  };
  return answerTo(contentsFor(keysOf(office)), draftAnswerSchema.parse(words), options);
}

beforeAll(async () => {
  [office, firm, stranger] = await Promise.all([newKeys(), newKeys(), newKeys()]);
  answer = must(answered(keysOf(firm)));
});

async function codeOf(file: Uint8Array, keys: Keys | undefined = office): Promise<string> {
  const opened = await openAnswer(file, keysOf(keys));
  return opened.ok ? 'opened' : opened.refusal.code;
}

test('the answer carries what was known when it was given: the record and the mark of each proposal', () => {
  const [asked] = contentsFor(keysOf(office)).consortia;
  expect(answer.items).toEqual([{ ...draft.items[0], mark: asked?.mark }]);
  expect(answer.profileChanges).toEqual([{ path: 'capacity', from: 3, to: 5 }]);
});

test('what was sealed is what the office opens, and nobody else', async () => {
  const file = await sealAnswer(answer, keysOf(firm).signing, keysOf(office).recipient);
  expect(must(await openAnswer(file, keysOf(office)))).toEqual(answer);
  expect(await codeOf(file, stranger)).toBe('other-office');
  expect(Buffer.from(file).toString('utf8')).not.toContain('conditional');
});

test('an answer that is about something else than the package is refused before it is sealed', () => {
  const code = (words: unknown) => {
    const result = answered(keysOf(firm), words);
    return result.ok ? 'made' : result.refusal.code;
  };
  expect(code({ items: [{ consortiumId: 'other', stance: 'accept' }] })).toBe('not-asked');
  expect(code({ items: [{ consortiumId: 'joint', stance: 'accept', conflictWith: ['c'] }] })).toBe('not-asked');
  expect(code({ items: [{ consortiumId: 'joint', stance: 'accept' }] })).toBe('made');
});

test('an answer in the firm’s name that another key signed is told from the firm’s', async () => {
  const { bytes } = signContents('peyvand-answer', answer, keysOf(stranger).signing);
  const body = await lockFor(bytes, keysOf(office).recipient);
  expect(await codeOf(writeContainer('peyvand-answer', answer.header, body))).toBe('forged');
});

test('a header that was edited is told from the signed one', async () => {
  const file = Buffer.from(await sealAnswer(answer, keysOf(firm).signing, keysOf(office).recipient));
  const edited = Buffer.from(file.toString('latin1').replace('"round":2', '"round":9'), 'latin1');
  expect(await codeOf(edited)).toBe('header-changed');
});

test('nothing is said twice, no field is unknown, and only what a firm may correct is corrected', () => {
  const [item] = answer.items;
  const wrong = [
    { ...answer, items: [item, item] },
    { ...answer, profileChanges: [...answer.profileChanges, ...answer.profileChanges] },
    { ...answer, profileChanges: [{ path: 'note', from: null, to: 'x' }] },
    { ...answer, more: true },
    { ...answer, items: [{ ...item, handled: 'taken' }] },
  ];
  for (const one of wrong) expect(answerSchema.safeParse(one).success).toBe(false);
});
