/** How an entry of the inbox stands, in one word, and the sentence that says it. */
import { lookSentences, standingSentence } from '../../../../shared/exchange/review/answerWords';
import type { JudgedAnswer } from '../../../../shared/exchange/review/judge';
import type { InboxEntry } from '../../../../shared/ipc/reviews';
import { type Sentence, sentence } from '../../../../shared/language/messages/sentence';

export type EntryStatus = 'fresh' | 'late' | 'superseded' | 'recorded' | 'open' | 'again' | 'refused';

export type JudgedEntry = Extract<InboxEntry, { kind: 'judged' }>;

function isUndecided({ items, changes }: JudgedAnswer): boolean {
  return [...items, ...changes].some(({ canBeTaken, handled }) => canBeTaken && handled === 'no');
}

/** In one word. */
export function statusOf(entry: InboxEntry): EntryStatus {
  if (entry.kind === 'refused') return 'refused';
  const { judged, isAgain } = entry;
  if (judged.held?.state === 'superseded') return 'superseded';
  if (judged.held !== undefined) return isAgain ? 'again' : isUndecided(judged) ? 'open' : 'recorded';
  return judged.standing === 'superseded' || judged.standing === 'late' ? judged.standing : 'fresh';
}

export const statusTones = {
  fresh: 'turquoise',
  late: 'saffron',
  superseded: 'plain',
  recorded: 'pistachio',
  open: 'lapis',
  again: 'plain',
  refused: 'pomegranate',
} as const;

/** The sentence for it. */
export function statusSentence({ judged, isAgain }: JudgedEntry): Sentence {
  if (judged.held === undefined || judged.held.state === 'superseded' || isAgain) {
    const standing = judged.held?.state === 'superseded' && !isAgain ? ('superseded' as const) : judged.standing;
    return standingSentence({ ...judged, standing });
  }
  return sentence('reviews.inbox.recorded', { firm: judged.firm.name, round: judged.sent.round });
}

/** Answers that can be taken as they are: in time, signed by a known or new key, and nothing in them wants a look. */
export function withoutQuestions(entries: readonly InboxEntry[]): readonly JudgedEntry[] {
  return entries.filter((entry): entry is JudgedEntry => {
    if (entry.kind === 'refused' || statusOf(entry) !== 'fresh') return false;
    const { judged } = entry;
    return lookSentences({ ...judged, signer: judged.signer === 'new' ? 'known' : judged.signer }).length === 0;
  });
}
