/** What firms said last about the consortia of a scenario: a word stands until its firm answers anew about that consortium. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Review } from './review';
import type { Scenario } from './scenario';

export type AnswerItem = NonNullable<Review['answer']>['items'][number];

export interface Word {
  /** The review whose answer says it. */
  readonly review: Review;
  readonly item: AnswerItem;
}

/** Earlier first: by round, then by the moment of sending. */
function byAge(one: Review, other: Review): number {
  return one.round - other.round || Date.parse(one.sentAt) - Date.parse(other.sentAt);
}

/** The reviews of a scenario that count, the oldest first; superseded ones say nothing any more. */
export function countingReviews(reviews: readonly Review[], { id }: Pick<Scenario, 'id'>): readonly Review[] {
  return reviews.filter(({ scenarioId, state }) => scenarioId === id && state !== 'superseded').sort(byAge);
}

export type Words = ReadonlyMap<ConsortiumId, ReadonlyMap<FirmId, Word>>;

/** The newest word of each firm about each consortium of a scenario. */
export function newestWords(reviews: readonly Review[], scenario: Pick<Scenario, 'id'>): Words {
  const words = new Map<ConsortiumId, Map<FirmId, Word>>();
  for (const review of countingReviews(reviews, scenario)) {
    for (const item of review.answer?.items ?? []) {
      const known = words.get(item.consortiumId) ?? new Map<FirmId, Word>();
      words.set(item.consortiumId, known.set(review.firmId, { review, item }));
    }
  }
  return words;
}
