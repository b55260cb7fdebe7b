/** Answers of firms counted: what each said last about each consortium, and who has not answered yet. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Review } from '../model/review';
import type { Scenario } from '../model/scenario';

export interface AnswerCounts {
  readonly accepted: number;
  readonly conditional: number;
  readonly declined: number;
  readonly waiting: number;
}

export const noAnswers: AnswerCounts = { accepted: 0, conditional: 0, declined: 0, waiting: 0 };

const counterOf = { accept: 'accepted', conditional: 'conditional', decline: 'declined' } as const;

/** The newest review of each firm about the scenario; superseded ones say nothing any more. */
function newestReviews(reviews: readonly Review[], scenario: Scenario): ReadonlyMap<FirmId, Review> {
  const newest = new Map<FirmId, Review>();
  for (const review of reviews) {
    if (review.scenarioId !== scenario.id || review.state === 'superseded') continue;
    const known = newest.get(review.firmId);
    if (known === undefined || known.round <= review.round) newest.set(review.firmId, review);
  }
  return newest;
}

/** Answers about each consortium of a scenario that was sent to anybody. */
export function answersByConsortium(
  reviews: readonly Review[],
  scenario: Scenario,
): ReadonlyMap<ConsortiumId, AnswerCounts> {
  const counts = new Map<ConsortiumId, AnswerCounts>();
  const count = (id: ConsortiumId, what: keyof AnswerCounts) => {
    const before = counts.get(id) ?? noAnswers;
    counts.set(id, { ...before, [what]: before[what] + 1 });
  };
  const newest = newestReviews(reviews, scenario);
  for (const { id, members } of scenario.consortia) {
    for (const { firmId } of members) if (isWaiting(newest.get(firmId))) count(id, 'waiting');
  }
  for (const { answer } of newest.values()) {
    for (const { consortiumId, stance } of answer?.items ?? []) count(consortiumId, counterOf[stance]);
  }
  return counts;
}

function isWaiting(review: Review | undefined): boolean {
  return review !== undefined && review.answer === undefined;
}

/** Counts of several consortia together. */
export function sumAnswers(all: readonly AnswerCounts[]): AnswerCounts {
  return all.reduce(
    (sum, one) => ({
      accepted: sum.accepted + one.accepted,
      conditional: sum.conditional + one.conditional,
      declined: sum.declined + one.declined,
      waiting: sum.waiting + one.waiting,
    }),
    noAnswers,
  );
}

/** Firms that have a review of the scenario in hand and have not answered it. */
export function reviewsWaiting(reviews: readonly Review[], scenario: Scenario): readonly Review[] {
  return [...newestReviews(reviews, scenario).values()].filter(isWaiting);
}
