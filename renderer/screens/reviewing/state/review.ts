/** The package before the person and what they have said so far; it lives as long as the package is open. */
import { create } from 'zustand';
import { nothingSaid, type Unfinished } from '../../../../shared/exchange/review/unfinished';
import type { DraftSaved, OpenedReview, SealedReview } from '../../../../shared/ipc/reviewing';
import type { Refusal } from '../../../../shared/result';
import { useReviewing } from '../../../state/reviewing';

export const steps = ['proposal', 'answer', 'record', 'seal'] as const;
export type Step = (typeof steps)[number];

export type Saved =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly refusal: Refusal }
  /** It was begun earlier and goes on. */
  | { readonly kind: 'continued'; readonly savedAt: string }
  | ({ readonly kind: 'saved' } & DraftSaved);

interface Review {
  /** Locked by its passphrase, stopped at the office's key, or open. */
  readonly stage: 'locked' | 'new' | 'changed' | 'open';
  readonly review: OpenedReview | undefined;
  readonly step: Step;
  readonly draft: Unfinished;
  readonly saved: Saved;
  readonly isWorking: boolean;
  /** Why the package did not open. */
  readonly refusal: Refusal | undefined;
  readonly sealed: SealedReview | undefined;
}

const fresh: Review = {
  stage: 'locked',
  review: undefined,
  step: 'proposal',
  draft: nothingSaid,
  saved: { kind: 'nothing' },
  isWorking: false,
  refusal: undefined,
  sealed: undefined,
};

export const useReview = create<Review>(() => fresh);

/** Another package, or none: nothing of the one before stays. */
useReviewing.subscribe(() => useReview.setState(fresh));

/** The package is shown, with the draft that was begun earlier. */
export function show(review: OpenedReview): void {
  const { draft, savedAt } = review;
  useReview.setState({
    stage: 'open',
    review,
    draft: draft ?? nothingSaid,
    saved: savedAt === null ? { kind: 'nothing' } : { kind: 'continued', savedAt },
  });
}

/** The opened package. @throws when none is open (a bug: pages of a package are shown only then) */
export function useAsked(): OpenedReview['contents'] {
  const review = useReview((state) => state.review);
  if (review === undefined) throw new Error('No review package is open');
  return review.contents;
}

export function goToStep(step: Step): void {
  useReview.setState({ step });
}
