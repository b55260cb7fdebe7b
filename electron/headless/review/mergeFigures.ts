/** The figures of a merge: what each answer said, what became of it, and how it adds up. */
import type { JudgedAnswer } from '../../../shared/exchange/review/judge';
import { reviewHolding } from '../../../shared/exchange/review/placing';
import type { Workspace } from '../../../shared/model/workspace';
import type { Outcome } from './merge';

/** Every word of an answer with what the office did with it; the words that could not be recorded are told all the same. */
export function itemsAfter({ items, changes, sent, contents }: JudgedAnswer, after: Workspace) {
  const answer = reviewHolding(after.reviews, sent.packageId, contents.answerId)?.answer;
  const handledItem = (id: string) => answer?.items.find(({ consortiumId }) => consortiumId === id)?.handled;
  const handledChange = (path: string) => answer?.profileChanges.find((one) => one.path === path)?.handled;
  return {
    items: items.map(({ item: { mark: _mark, ...said }, isOutdated, isGone, goneFirms }) => ({
      ...said,
      isOutdated,
      isGone,
      ...(goneFirms.length > 0 ? { goneFirms } : {}),
      handled: handledItem(said.consortiumId) ?? 'no',
    })),
    profileChanges: changes.map(({ change, present, verdict, canBeTaken }) => ({
      ...change,
      present,
      verdict,
      canBeTaken,
      handled: handledChange(change.path) ?? 'no',
    })),
  };
}

/** Files by what they are, and the stances of the answers that count now. */
export function figuresOf(outcomes: readonly Outcome[]) {
  const judged = outcomes.flatMap((one) => ('judged' in one ? one.judged : []));
  const standing = (wanted: JudgedAnswer['standing']) => judged.filter((one) => one.standing === wanted).length;
  const said = judged
    .filter((one) => one.standing === 'fresh' || one.standing === 'late')
    .flatMap(({ items }) => items);
  const stance = (wanted: string) => said.filter(({ item }) => item.stance === wanted).length;
  return {
    files: outcomes.length,
    merged: standing('fresh') + standing('late'),
    late: standing('late'),
    doubled: standing('doubled'),
    superseded: standing('superseded'),
    refused: outcomes.length - judged.length,
    accepted: stance('accept'),
    conditional: stance('conditional'),
    declined: stance('decline'),
  };
}
