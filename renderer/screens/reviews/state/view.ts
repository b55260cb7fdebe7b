/** What the review screen shows; it ends with the window and is never part of the document. */
import { create } from 'zustand';
import type { InboxEntry, OfficeKeyFacts, SentRound } from '../../../../shared/ipc/reviews';
import type { Review } from '../../../../shared/model/review';

export const reviewTabs = ['rounds', 'inbox', 'reminders'] as const;
export type ReviewTab = (typeof reviewTabs)[number];

interface ReviewsView {
  /** The file that all of it belongs to. */
  readonly file: string | undefined;
  readonly tab: ReviewTab;
  /** A round is being prepared. */
  readonly isSending: boolean;
  /** Packages made so far, while they are made. */
  readonly progress: { readonly done: number; readonly total: number } | undefined;
  /** The round that was sent just now, with its passphrases. */
  readonly sent: SentRound | undefined;
  readonly key: OfficeKeyFacts | undefined;
  readonly entries: readonly InboxEntry[];
  readonly entryId: string | undefined;
  /** The package of which an answer on paper is typed in. */
  readonly paper: Review | undefined;
  readonly round: number | undefined;
  readonly state: string | undefined;
  readonly chosenId: string | undefined;
}

const start: ReviewsView = {
  file: undefined,
  tab: 'rounds',
  isSending: false,
  progress: undefined,
  sent: undefined,
  key: undefined,
  entries: [],
  entryId: undefined,
  paper: undefined,
  round: undefined,
  state: undefined,
  chosenId: undefined,
};

export const useReviews = create<ReviewsView>(() => start);

/** Shows something else. */
export function show(change: Partial<ReviewsView>): void {
  useReviews.setState(change);
}

/** Begins anew when another file is open than the one that was shown; what is told only once stays while the file does. */
export function showFile(file: string): void {
  const { file: before, key } = useReviews.getState();
  if (file !== before) useReviews.setState({ ...start, key, file });
}
