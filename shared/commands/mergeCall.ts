/** The call that takes over a judged answer: all of it that can be taken, or nothing yet. */
import type { JudgedAnswer } from '../exchange/review/judge';
import type { z } from '../parsing';
import type { mergeAnswer } from './mergeAnswer';

export type MergeCall = z.infer<typeof mergeAnswer.schema>;

const nothing: MergeCall['take'] = { consortia: [], paths: [] };

/** What can still be taken: what no longer fits and what was decided already is left out. */
function all({ items, changes, standing, held }: JudgedAnswer): MergeCall['take'] {
  if (standing === 'superseded' || held?.state === 'superseded') return nothing;
  return {
    consortia: items
      .filter(({ canBeTaken, handled }) => canBeTaken && handled === 'no')
      .map(({ item }) => item.consortiumId),
    paths: changes.filter(({ canBeTaken, handled }) => canBeTaken && handled === 'no').map(({ change }) => change.path),
  };
}

/** @param acceptsSigner the office has made sure that a changed key is the firm's */
export function mergeCallFor(judged: JudgedAnswer, take: 'all' | 'none', acceptsSigner = false): MergeCall {
  const { answerId, answeredAt, header, profileChanges } = judged.contents;
  const items = judged.items
    .filter(({ isGone }) => !isGone)
    .map(({ item: { mark: _mark, ...item }, goneFirms }) =>
      item.conflictWith === undefined
        ? item
        : { ...item, conflictWith: item.conflictWith.filter((id) => !goneFirms.includes(id)) },
    );
  return {
    kind: 'review.merge',
    packageId: judged.sent.packageId,
    answer: { answerId, answeredAt, signer: header.key, items, profileChanges },
    take: take === 'all' ? all(judged) : nothing,
    refuse: nothing,
    ...(acceptsSigner ? { acceptsSigner } : {}),
  };
}
