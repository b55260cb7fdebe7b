/** `peyvand review merge`: verifies answers and merges each as one step; every file has its code and its sentence in the report. */
import { mergeCallFor } from '../../../shared/commands/mergeCall';
import { lookSentences, standingSentence } from '../../../shared/exchange/review/answerWords';
import type { JudgedAnswer } from '../../../shared/exchange/review/judge';
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import { both } from '../../../shared/language/messages/say';
import { type Sentence, sentence } from '../../../shared/language/messages/sentence';
import type { Workspace } from '../../../shared/model/workspace';
import { done, type Refusal, type Result, refuse } from '../../../shared/result';
import type { Keys } from '../../exchange/review/keys';
import { readSealed, receiveAnswer } from '../../exchange/review/received';
import type { Session } from '../../workspace/session';
import type { Answer, Verb, Words } from '../verb';
import { choiceOption, pathOf, textOption } from '../words';
import { inWorkspace, tools } from '../workspaceFile';
import { keysAt, officeKeyPath } from './keysOf';
import { figuresOf, itemsAfter } from './mergeFigures';

interface Wish {
  readonly take: 'all' | 'none';
  /** Firms of which a changed key is taken for theirs. */
  readonly acceptSigners: ReadonlySet<string>;
  readonly keys: Keys;
}

/** What came of one file. */
export type Outcome =
  | { readonly file: string; readonly refusal: Refusal }
  | { readonly file: string; readonly judged: JudgedAnswer; readonly after: Workspace };

async function mergeFile(session: Session, file: string, { take, acceptSigners, keys }: Wish): Promise<Outcome> {
  const bytes = await readSealed(file);
  const judged = bytes.ok ? await receiveAnswer(bytes.value, keys, session.workspace, tools.now()) : bytes;
  if (!judged.ok) return { file, refusal: judged.refusal };
  const merged = await session.execute(mergeCallFor(judged.value, take, acceptSigners.has(judged.value.firm.id)));
  return merged.ok ? { file, judged: judged.value, after: session.workspace } : { file, refusal: merged.refusal };
}

function wishOf(words: Words, keys: Keys): Result<Wish> {
  const take = choiceOption(words, 'take', ['all', 'none']);
  if (!take.ok) return take;
  const acceptSigners = new Set((textOption(words, 'accept-signers') ?? '').split(',').filter((id) => id !== ''));
  return done({ take: take.value ?? 'none', acceptSigners, keys });
}

function jsonOf(outcome: Outcome): object {
  if ('refusal' in outcome)
    return { file: outcome.file, merged: false, code: outcome.refusal.code, sentence: outcome.refusal.sentence };
  const { file, judged } = outcome;
  const { header, answerId, answeredAt } = judged.contents;
  const signer = {
    standing: judged.signer,
    fingerprint: header.fingerprint,
    words: fingerprintWords(header.fingerprint),
  };
  return {
    file,
    merged: judged.standing !== 'doubled',
    code: judged.standing,
    sentence: both(standingSentence(judged)),
    look: lookSentences(judged).map(both),
    firmId: judged.firm.id,
    round: judged.sent.round,
    answerId,
    answeredAt,
    signer,
    ...itemsAfter(outcome.judged, outcome.after),
  };
}

function linesOf(outcome: Outcome): readonly Sentence[] {
  if ('refusal' in outcome)
    return [sentence('review.done.refusedFile', { file: outcome.file, reason: outcome.refusal.sentence })];
  const look = lookSentences(outcome.judged).map((one) => sentence('headless.done.finding', { finding: both(one) }));
  return [standingSentence(outcome.judged), ...look];
}

/** The answer; refused when not one file was an answer to what this office sent. */
function answerOf(session: Session, outcomes: readonly Outcome[]): Result<Answer> {
  const [first] = outcomes;
  if (first !== undefined && outcomes.every((one) => 'refusal' in one) && 'refusal' in first) {
    const { code, sentence: reason } = first.refusal;
    return outcomes.length === 1
      ? refuse(code, reason)
      : refuse('none-accepted', both(sentence('review.refused.none-accepted', { count: outcomes.length, reason })));
  }
  const figures = figuresOf(outcomes);
  return done({
    json: { file: session.path, revision: session.document.revision, answers: outcomes.map(jsonOf), totals: figures },
    lines: [...outcomes.flatMap(linesOf), sentence('review.done.merge', figures)],
  });
}

export const reviewMerge: Verb = {
  name: 'review merge',
  usage: 'FILE ANSWERS… [--take all|none] [--accept-signers ID,ID] [--key FILE] [--json]',
  summary: 'headless.summary.reviewMerge',
  options: { take: { type: 'string' }, 'accept-signers': { type: 'string' }, key: { type: 'string' } },
  positionals: { atLeast: 2 },
  async run(words, place) {
    const kept = await keysAt(officeKeyPath(words, place), words, place);
    if (!kept.ok) return kept;
    const wish = wishOf(words, kept.value.keys);
    if (!wish.ok) return wish;
    const [file = '', ...answers] = words.positionals;
    return inWorkspace(pathOf(place.cwd, file), async (session) => {
      const outcomes: Outcome[] = [];
      for (const answer of answers) {
        const outcome = await mergeFile(session, pathOf(place.cwd, answer), wish.value);
        outcomes.push(outcome);
        if ('refusal' in outcome && answers.length > 1) for (const line of linesOf(outcome)) place.remark(line);
      }
      return answerOf(session, outcomes);
    });
  },
};
