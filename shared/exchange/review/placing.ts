/**
 * Where an answer belongs among the reviews. The review that was sent carries the newest answer to its package; earlier ones stand beside
 * it as superseded reviews, so that whatever came in whatever order, the same reviews come out.
 */
import { dayInTehran } from '../../language/jalali';
import type { Review } from '../../model/review';

export type RecordedAnswer = NonNullable<Review['answer']>;
type Stamp = Pick<RecordedAnswer, 'answerId' | 'answeredAt'>;

/** `fresh` and `late` count; `doubled` is here already; `superseded`: a newer answer or a later package has taken its place. */
export type Standing = 'fresh' | 'late' | 'doubled' | 'superseded';

/** The review that was sent; answers that were put aside have ids of their own. */
export function sentReview(reviews: readonly Review[], packageId: string): Review | undefined {
  return reviews.find((review) => review.packageId === packageId && review.id === packageId);
}

/** The review that holds this very answer. */
export function reviewHolding(reviews: readonly Review[], packageId: string, answerId: string): Review | undefined {
  return reviews.find((review) => review.packageId === packageId && review.answer?.answerId === answerId);
}

/** Which of two answers to one package was given later; by their ids where the moment is the same. */
function isNewer(one: Stamp, other: Stamp): boolean {
  const [a, b] = [Date.parse(one.answeredAt), Date.parse(other.answeredAt)];
  return a === b ? one.answerId > other.answerId : a > b;
}

/** How an answer to a sent review stands. @param now the moment of its arrival, ISO */
export function standingOf(reviews: readonly Review[], sent: Review, answer: Stamp, now: string): Standing {
  if (reviewHolding(reviews, sent.packageId, answer.answerId) !== undefined) return 'doubled';
  if (sent.state === 'superseded') return 'superseded';
  if (sent.answer !== undefined && isNewer(sent.answer, answer)) return 'superseded';
  return sent.dueOn !== undefined && dayInTehran(now) > sent.dueOn ? 'late' : 'fresh';
}

function putAside(sent: Review, answer: RecordedAnswer): Review {
  return { ...sent, id: `${sent.packageId}.${answer.answerId}`.slice(0, 80), state: 'superseded', answer };
}

/** The reviews of one package in their order: the one that was sent, then those put aside by their ids. */
function ordered(reviews: readonly Review[]): readonly Review[] {
  const [sent, ...aside] = reviews;
  return sent === undefined ? [] : [sent, ...aside.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

/** The reviews with a new answer in its place. */
export function withAnswer(
  reviews: readonly Review[],
  sent: Review,
  answer: RecordedAnswer,
  standing: Exclude<Standing, 'doubled'>,
): readonly Review[] {
  const group = reviews.filter(({ packageId }) => packageId === sent.packageId);
  const earlier = group.filter(({ id }) => id !== sent.id);
  const { answer: old } = sent;
  const isAside = standing === 'superseded';
  const kept: Review = isAside ? sent : { ...sent, state: standing === 'late' ? 'late' : 'answered', answer };
  const aside = isAside ? [putAside(sent, answer)] : old === undefined ? [] : [putAside(sent, old)];
  const placed = ordered([kept, ...earlier, ...aside]);
  return reviews.flatMap((review) => {
    if (review.id === sent.id) return placed;
    return review.packageId === sent.packageId ? [] : review;
  });
}
