/** An answer that a firm signed on paper and the office types in: the call that records it, marked as such. */
import type { Review } from '../model/review';
import type { MergeCall } from './mergeCall';

/** Marks an answer that no key has signed. */
const paperSigner = 'paper';

type PaperItem = MergeCall['answer']['items'][number];

export interface PaperAnswer {
  readonly items: readonly PaperItem[];
  readonly profileChanges: MergeCall['answer']['profileChanges'];
  /** The day on the paper, ISO. */
  readonly signedOn: string;
  /** All of it is taken at once. */
  readonly isTaken: boolean;
}

/** The id of the next answer on paper to a package: paper answers of one package are numbered. */
function nextAnswerId(reviews: readonly Review[], packageId: string): string {
  const count = reviews.filter(
    (review) => review.packageId === packageId && review.answer?.signer === paperSigner,
  ).length;
  return `${paperSigner}-${packageId}-${count + 1}`.slice(0, 80);
}

/** The call that records the paper in the place of the sealed answer. */
export function paperCall(reviews: readonly Review[], { packageId }: Review, paper: PaperAnswer): MergeCall {
  const { items, profileChanges, signedOn, isTaken } = paper;
  const all = {
    consortia: items.map(({ consortiumId }) => consortiumId),
    paths: profileChanges.map(({ path }) => path),
  };
  const nothing = { consortia: [], paths: [] };
  return {
    kind: 'review.merge',
    packageId,
    answer: {
      answerId: nextAnswerId(reviews, packageId),
      // Midday in Tehran: an answer that was sealed on an earlier day is older, one of a later day newer.
      answeredAt: `${signedOn}T08:30:00Z`,
      signer: paperSigner,
      items,
      profileChanges,
    },
    take: isTaken ? all : nothing,
    refuse: nothing,
  };
}
