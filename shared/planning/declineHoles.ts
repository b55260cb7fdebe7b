/** Consortia in which a refusal that the office took has left a place empty: a requirement without supply, or a broken rule. */
import type { Group, Grouping } from '../model/grouping';
import type { Review } from '../model/review';
import { newestWords } from '../model/words';
import { supplyOf } from './figures';
import { findingsOf } from './findings';

/** The consortia concerned, in the order of the scenario. */
export function declineHoles(grouping: Grouping, reviews: readonly Review[]): readonly Group[] {
  const words = newestWords(reviews, grouping.scenario);
  const broken = new Set(findingsOf(grouping).map(({ consortiumId }) => consortiumId));
  return grouping.groups.filter((group) => {
    const { consortium, members, requirements } = group;
    const isLeft = [...(words.get(consortium.id) ?? [])].some(
      ([firmId, { item }]) =>
        item.stance === 'decline' && item.handled === 'taken' && members.every(({ firm }) => firm.id !== firmId),
    );
    const hasHole =
      broken.has(consortium.id) || requirements.some((one) => supplyOf(grouping.facts, group, one) === 'gap');
    return isLeft && hasHole;
  });
}
