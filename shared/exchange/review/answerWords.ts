/** What is said of a judged answer: one sentence for how it stands, and one for everything that a person must look at. */
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { JudgedAnswer, JudgedChange, JudgedItem } from './judge';

/** How the answer stands, in one sentence. */
export function standingSentence({ standing, firm, sent, contents }: JudgedAnswer): Sentence {
  const params = { firm: firm.name, round: sent.round };
  if (standing === 'late')
    return sentence('review.standing.late', {
      ...params,
      day: { date: sent.dueOn ?? contents.answeredAt.slice(0, 10) },
    });
  return sentence(`review.standing.${standing}`, params);
}

function itemSentences({ item, name: consortium, isGone, isOutdated, goneFirms }: JudgedItem): readonly Sentence[] {
  return [
    ...(isGone ? [sentence('review.look.gone', { consortium, stance: sentence(`nouns.stance.${item.stance}`) })] : []),
    ...(isOutdated ? [sentence('review.look.outdated', { consortium })] : []),
    ...(goneFirms.length > 0 ? [sentence('review.look.goneFirms', { consortium, firms: goneFirms })] : []),
  ];
}

function changeSentences({ change: { path }, verdict, canBeTaken, handled }: JudgedChange): readonly Sentence[] {
  if (handled === 'taken') return [];
  if (!canBeTaken) return [sentence('review.look.unsound', { path })];
  return verdict === 'conflict' ? [sentence('review.look.conflict', { path })] : [];
}

/** What a person must look at before anything is taken. */
export function lookSentences({ signer, firm, items, changes }: JudgedAnswer): readonly Sentence[] {
  const key = signer === 'known' ? [] : [sentence(`review.signer.${signer}`, { firm: firm.name })];
  return [...key, ...items.flatMap(itemSentences), ...changes.flatMap(changeSentences)];
}
