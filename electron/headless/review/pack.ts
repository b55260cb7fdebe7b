/** `peyvand review pack`: a sealed package for every firm that there is something to ask, and the record of what was sent. */
import { latestRound } from '../../../shared/commands/sendReviews';
import { askedFirms, toAsk } from '../../../shared/exchange/review/asking';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import { type Sentence, sentence } from '../../../shared/language/messages/sentence';
import { dateSchema } from '../../../shared/model/text';
import { done, type Result } from '../../../shared/result';
import type { Keys } from '../../exchange/review/keys';
import { digest, packRound, randomPassphrase } from '../../exchange/review/round';
import { removeRound, type WrittenPackage, writeRound } from '../../exchange/review/roundFiles';
import type { Session } from '../../workspace/session';
import { namedOrLast } from '../scenarioChoice';
import type { Answer, Place, Verb, Words } from '../verb';
import { pathOf, rangeOption, requiredOption, textOption, wrongUsage } from '../words';
import { inWorkspace, tools } from '../workspaceFile';
import { keysAt, officeKeyPath } from './keysOf';
import { type Passphrases, passphrasesPath, readPassphrases, writePassphrases } from './passphrases';

interface Wish {
  readonly folder: string;
  readonly round: number | undefined;
  readonly dueOn: string | undefined;
  /** What was chosen for firms, and where all of them are written. */
  readonly chosen: Passphrases;
  readonly passphrasesFile: string | undefined;
  readonly keys: Keys;
}

async function wishOf(words: Words, place: Place): Promise<Result<Wish>> {
  const out = requiredOption(words, 'out');
  if (!out.ok) return out;
  const round = rangeOption(words, 'round', { min: 1, max: 1_000, isWhole: true });
  if (!round.ok) return round;
  const dueOn = textOption(words, 'due');
  if (dueOn !== undefined && !dateSchema.safeParse(dueOn).success) {
    return wrongUsage(sentence('headless.usage.date', { option: '--due', value: dueOn }));
  }
  const passphrasesFile = passphrasesPath(words, place);
  const chosen = await readPassphrases(passphrasesFile);
  if (!chosen.ok) return chosen;
  const kept = await keysAt(officeKeyPath(words, place), words, place);
  if (!kept.ok) return kept;
  const folder = pathOf(place.cwd, out.value);
  return done({ folder, round: round.value, dueOn, chosen: chosen.value, passphrasesFile, keys: kept.value.keys });
}

function answerOf(
  written: readonly WrittenPackage[],
  round: number,
  scenarioId: string,
  { keys, passphrasesFile }: Wish,
): Answer {
  const keyWords = fingerprintWords(keys.fingerprint);
  const isTold = passphrasesFile === undefined;
  const packages = written.map(({ one, path }) => ({
    firmId: one.firm.id,
    firm: one.firm.name,
    file: path,
    packageId: one.packageId,
    consortia: one.packed.length,
    ...(isTold ? { passphrase: one.passphrase } : {}),
  }));
  const told = written.map(
    ({ one }): Sentence => sentence('review.done.passphrase', { firm: one.firm.name, passphrase: one.passphrase }),
  );
  return {
    json: {
      scenarioId,
      round,
      fingerprint: keys.fingerprint,
      keyWords,
      packages,
      ...(isTold ? {} : { passphrasesFile }),
    },
    lines: [
      sentence('review.done.pack', { count: packages.length, round }),
      sentence('review.done.keyWords', { words: keyWords.join(' ') }),
      ...(isTold ? told : [sentence('review.done.passphrases', { file: passphrasesFile })]),
    ],
  };
}

async function packIn(session: Session, words: Words, wish: Wish, place: Place): Promise<Result<Answer>> {
  const { workspace } = session;
  const scenario = namedOrLast(workspace, textOption(words, 'scenario'));
  if (!scenario.ok) return scenario;
  const round = wish.round ?? latestRound(workspace, scenario.value.id) + 1;
  const asked = askedFirms(workspace, scenario.value, digest).flatMap((one) => {
    const consortia = words.values.all === true ? one.consortia : toAsk(one);
    return consortia.length === 0 ? [] : [[one.firm.id, consortia] as const];
  });
  const packed = await packRound(workspace, scenario.value, {
    round,
    ...(wish.dueOn === undefined ? {} : { dueOn: wish.dueOn }),
    keys: wish.keys,
    ...(place.scryptLogN === undefined ? {} : { logN: place.scryptLogN }),
    now: tools.now(),
    asked: new Map(asked),
    passphraseFor: ({ id }) => wish.chosen.get(id) ?? randomPassphrase(),
    onPacked: (count, total) => place.progress(sentence('headless.progress.export', { done: count, total })),
  });
  if (!packed.ok) return packed;
  const { packages, call } = packed.value;
  if (wish.passphrasesFile !== undefined) {
    const all = new Map([...wish.chosen, ...packages.map(({ firm, passphrase }) => [firm.id, passphrase] as const)]);
    const kept = await writePassphrases(wish.passphrasesFile, all);
    if (!kept.ok) return kept;
  }
  const written = await writeRound(wish.folder, packages, round, 'fa');
  if (!written.ok) return written;
  const recorded = await session.carryOut(call);
  if (recorded.ok) return done(answerOf(written.value, round, scenario.value.id, wish));
  await removeRound(written.value);
  return recorded;
}

export const reviewPack: Verb = {
  name: 'review pack',
  usage:
    'FILE --out FOLDER [--scenario ID] [--round N] [--due YYYY-MM-DD] [--all] [--passphrases FILE.json] [--key FILE] [--json]',
  summary: 'headless.summary.reviewPack',
  options: {
    scenario: { type: 'string' },
    round: { type: 'string' },
    out: { type: 'string' },
    due: { type: 'string' },
    all: { type: 'boolean' },
    passphrases: { type: 'string' },
    key: { type: 'string' },
  },
  positionals: 1,
  async run(words, place) {
    const wish = await wishOf(words, place);
    if (!wish.ok) return wish;
    return inWorkspace(pathOf(place.cwd, words.positionals[0] ?? ''), (session) =>
      packIn(session, words, wish.value, place),
    );
  },
};
