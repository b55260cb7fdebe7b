/** A thousand things that can be done to packages and answers on their way: each is refused with a sentence, and the workspace stays. */
import { expect, test } from 'vitest';
import { lockFor } from '../../../../electron/exchange/review/age';
import { readContainer, writeContainer } from '../../../../electron/exchange/review/container';
import type { Keys } from '../../../../electron/exchange/review/keys';
import { receiveAnswer } from '../../../../electron/exchange/review/received';
import { digest } from '../../../../electron/exchange/review/round';
import { sealAnswer } from '../../../../electron/exchange/review/sealedAnswer';
import { openPackage } from '../../../../electron/exchange/review/sealedPackage';
import { signContents } from '../../../../electron/exchange/review/signed';
import { mergeCallFor } from '../../../../shared/commands/mergeCall';
import { answerTo, draftAnswerSchema, type ReviewAnswer } from '../../../../shared/exchange/review/answer';
import type { Workspace } from '../../../../shared/model/workspace';
import type { Refusal, Result } from '../../../../shared/result';
import { after } from '../../../helpers/commanding';
import { markedCity } from '../../../helpers/markedCity';
import { contentsFor, must, newKeys, passphrase, sealed } from '../../../helpers/reviewing';

const now = '2026-12-01T09:00:00Z';

/** The office, two firms in the same consortium, and what went to and fro. */
interface Scene {
  readonly office: Keys;
  readonly firms: Readonly<Record<'a' | 'b', Keys>>;
  readonly packages: Readonly<Record<'a' | 'b', Uint8Array>>;
  readonly contents: Readonly<Record<'a' | 'b', ReviewAnswer>>;
  readonly answers: Readonly<Record<'a' | 'b', Uint8Array>>;
  /** Both were sent round 2; b has answered. */
  readonly workspace: Workspace;
}

async function answerFrom(
  firmId: 'a' | 'b',
  keys: Keys,
  office: Keys,
): Promise<{ readonly contents: ReviewAnswer; readonly file: Uint8Array }> {
  const asked = contentsFor(office, firmId, markedCity());
  const draft = draftAnswerSchema.parse({
    items: [{ consortiumId: 'joint', stance: 'decline' }],
    profileChanges: [{ path: 'capacity', to: 9 }],
  });
  const packageFingerprint = signContents('peyvand-review', asked, office.signing).fingerprint;
  const stamp = {
    answerId: `x-${firmId}`,
    answeredAt: now,
    key: keys.signing.publicKey,
    fingerprint: keys.fingerprint,
    packageFingerprint,
  };
  const contents = must(answerTo(asked, draft, stamp));
  return { contents, file: await sealAnswer(contents, keys.signing, office.recipient) };
}

function sentCity(office: Keys): Workspace {
  const city = { ...markedCity(), reviews: [], journal: [] };
  const packages = (['a', 'b'] as const).map((firmId) => {
    const contents = contentsFor(office, firmId, markedCity());
    const { fingerprint } = signContents('peyvand-review', contents, office.signing);
    return {
      firmId,
      packageId: contents.packageId,
      fingerprint,
      packed: contents.consortia.map(({ id, mark }) => ({ consortiumId: id, mark })),
    };
  });
  return after(city, { kind: 'review.send', scenarioId: 's', round: 2, sentAt: now, packages });
}

async function scene(): Promise<Scene> {
  const [office, a, b] = await Promise.all([newKeys(), newKeys(), newKeys()]);
  const [fromA, fromB] = await Promise.all([answerFrom('a', a, office), answerFrom('b', b, office)]);
  const sent = sentCity(office);
  const workspace = after(sent, mergeCallFor(must(await receiveAnswer(fromB.file, office, sent, now)), 'all'));
  return {
    office,
    firms: { a, b },
    packages: { a: await sealed(office, contentsFor(office, 'a')), b: await sealed(office, contentsFor(office, 'b')) },
    contents: { a: fromA.contents, b: fromB.contents },
    answers: { a: fromA.file, b: fromB.file },
    workspace,
  };
}

/** Chance that is the same in every run. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Roll = (below: number) => number;
type Damage = (file: Uint8Array, other: Uint8Array, roll: Roll) => Uint8Array;

const cat = (...parts: readonly Uint8Array[]): Uint8Array => Buffer.concat(parts);
const textual = (file: Uint8Array, change: (text: string) => string) =>
  Buffer.from(change(Buffer.from(file).toString('latin1')), 'latin1');
/** Where the body begins, behind two lines. */
const bodyAt = (file: Uint8Array) => file.indexOf(10, file.indexOf(10) + 1) + 1;

const damages: Readonly<Record<string, Damage>> = {
  'one bit': (file, _, roll) => {
    const bytes = Buffer.from(file);
    const place = roll(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << roll(8));
    return bytes;
  },
  'cut short': (file, _, roll) => file.subarray(0, roll(file.length)),
  'a piece taken out': (file, _, roll) => {
    const place = roll(file.length - 1);
    return cat(file.subarray(0, place), file.subarray(place + 1 + roll(40)));
  },
  'something put in': (file, _, roll) => {
    const place = roll(file.length);
    return cat(file.subarray(0, place), Buffer.from([roll(256)]), file.subarray(place));
  },
  'a piece doubled': (file, _, roll) => {
    const place = roll(file.length - 50);
    return cat(file.subarray(0, place + 50), file.subarray(place));
  },
  'the header of another': (file, other) => cat(other.subarray(0, bodyAt(other)), file.subarray(bodyAt(file))),
  'another round in the header': (file, _, roll) =>
    textual(file, (text) => text.replace('"round":2', `"round":${3 + roll(900)}`)),
  'another due date': (file, _, roll) =>
    textual(file, (text) => text.replace('2026-12-20', `2027-1${roll(3)}-2${roll(9)}`)),
  'a field more in the header': (file) => textual(file, (text) => text.replace('{"dueOn"', '{"a":1,"dueOn"')),
  '__proto__ in the header': (file) =>
    textual(file, (text) => text.replace('{"dueOn"', '{"__proto__":{"round":9},"dueOn"')),
  'a deep header': (file, _, roll) =>
    cat(
      file.subarray(0, file.indexOf(10) + 1),
      Buffer.from(`${'['.repeat(50 + roll(50_000))}\n`),
      file.subarray(bodyAt(file)),
    ),
  'a huge header': (file, _, roll) =>
    cat(
      file.subarray(0, file.indexOf(10) + 1),
      Buffer.alloc(70_000 + roll(100_000), 32),
      file.subarray(file.indexOf(10) + 1),
    ),
  'a huge file': (file, _, roll) =>
    roll(4) === 0 ? cat(file, Buffer.alloc(17 * 1024 * 1024)) : cat(file, Buffer.alloc(1 + roll(100_000))),
  'two halves': (file, other, roll) => {
    const place = bodyAt(file) + roll(Math.min(file.length, other.length) - bodyAt(file));
    return cat(file.subarray(0, place), other.subarray(place));
  },
};

function sound(result: Result<unknown>, name: string): Refusal {
  if (result.ok) throw new Error(`Not refused: ${name}`);
  expect(result.refusal.sentence.fa, name).toMatch(/[آ-ی]{3}/u);
  expect(result.refusal.sentence.en, name).toMatch(/[a-z]{3}/);
  return result.refusal;
}

test('a thousand damaged files are refused with a sentence', { timeout: 120_000 }, async () => {
  const { office, packages, answers, workspace } = await scene();
  const roll = dice(2026);
  const before = JSON.stringify(workspace);
  const kinds = Object.entries(damages);
  const codes = new Set<string>();
  for (let count = 0; count < 1_000; count += 1) {
    const [name, damage] = kinds[count % kinds.length] ?? ['', () => new Uint8Array()];
    const isPackage = Math.floor(count / kinds.length) % 2 === 0;
    const [asked, from] = isPackage ? [packages.a, packages.b] : [answers.a, answers.b];
    const file = damage(asked, from, roll);
    if (Buffer.compare(file, asked) === 0) continue;
    const result = isPackage ? await openPackage(file, passphrase) : await receiveAnswer(file, office, workspace, now);
    codes.add(sound(result, `${name} (${count})`).code);
  }
  expect(JSON.stringify(workspace)).toBe(before);
  const allowed = [
    'damaged',
    'forged',
    'other-office',
    'header-changed',
    'not-sealed',
    'too-costly',
    'too-large',
    'too-new',
    'wrong-passphrase',
  ];
  expect([...codes].filter((code) => !allowed.includes(code))).toEqual([]);
  expect(['damaged', 'header-changed', 'not-sealed', 'too-large'].filter((code) => !codes.has(code))).toEqual([]);
});

/** An answer with other contents, sealed and signed as well as anybody can. */
async function made(contents: object, header: object, keys: Keys, office: Keys): Promise<Uint8Array> {
  const { bytes } = signContents('peyvand-answer', contents, keys.signing);
  return writeContainer('peyvand-answer', header, await lockFor(bytes, office.recipient));
}

test('what a firm with a key of its own can forge is refused, each with its code', async () => {
  const { office, firms, contents, workspace } = await scene();
  const { a, b } = contents;
  const altered = async (change: object, keys: Keys = firms.a) => {
    const whole = { ...a, ...change };
    return receiveAnswer(await made(whole, whole.header, keys, office), office, workspace, now);
  };
  const named = (header: object) => ({ header: { ...a.header, ...header } });
  const byB = { key: firms.b.signing.publicKey, fingerprint: firms.b.fingerprint };
  const codes = {
    'in the name of a, signed by b': await altered(named(byB), firms.b),
    'signed by b under the key of a': await altered({}, firms.b),
    'the packet of b answered by a': await altered({
      packageId: b.packageId,
      packageFingerprint: b.packageFingerprint,
    }),
    'of the next round': await altered(named({ round: 3 })),
    'to an altered package': await altered({ packageFingerprint: digest('x').slice(0, 32) }),
    'from another workspace': await altered({ workspaceId: 'other' }),
    'about another consortium': await altered({ items: [{ ...a.items[0], consortiumId: 'other' }] }),
    'correcting what is not the firm’s': await altered({ profileChanges: [{ path: 'note', from: null, to: 'x' }] }),
    'with __proto__': await altered({
      profileChanges: [{ path: 'fields', from: null, to: JSON.parse('{"__proto__":{}}') as object }],
    }),
    'with a text of 5 MB': await altered({ items: [{ ...a.items[0], comment: 'x'.repeat(5 * 1024 * 1024) }] }),
    'with deep values': await altered({
      profileChanges: [
        { path: 'fields', from: null, to: Array.from({ length: 60 }).reduce<unknown>((inner) => [inner], 1) },
      ],
    }),
    'with ten thousand items': await altered({
      items: Array.from({ length: 10_000 }, (_, index) => ({ ...a.items[0], consortiumId: `c${index}` })),
    }),
  };
  const found = Object.entries(codes).map(([name, result]) => [name, sound(result, name).code]);
  expect(Object.fromEntries(found)).toEqual({
    'in the name of a, signed by b': 'signer-of-other',
    'signed by b under the key of a': 'forged',
    'the packet of b answered by a': 'other-firm',
    'of the next round': 'other-round',
    'to an altered package': 'package-changed',
    'from another workspace': 'other-workspace',
    'about another consortium': 'beyond-package',
    'correcting what is not the firm’s': 'damaged',
    'with __proto__': 'damaged',
    'with a text of 5 MB': 'too-large',
    'with deep values': 'damaged',
    'with ten thousand items': 'damaged',
  });
});

test('an answer that is sent again in a later round is known again, and one for another office is not opened', async () => {
  const { office, answers, workspace } = await scene();
  const stranger = await newKeys();
  expect(must(await receiveAnswer(answers.b, office, workspace, now)).standing).toBe('doubled');
  expect(sound(await receiveAnswer(answers.a, stranger, workspace, now), 'other office').code).toBe('other-office');
  const container = must(readContainer('peyvand-answer', answers.a));
  const body = await lockFor(Buffer.from('none'), stranger.recipient);
  expect(
    sound(
      await receiveAnswer(writeContainer('peyvand-answer', container.header as object, body), office, workspace, now),
      'locked',
    ).code,
  ).toBe('damaged');
});
