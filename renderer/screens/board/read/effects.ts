/** What a column says while cards are held over the board: points, requirements newly covered, the rule that stands in the way. */
import type { ConsortiumId } from '../../../../shared/ids';
import type { Grouping } from '../../../../shared/model/grouping';
import type { Preview } from '../../../../shared/planning/preview';
import type { Finding } from '../../../../shared/rules/rule';
import type { LaneKey } from './places';

/** How many columns glow. */
export const bestCount = 3;

const unfinishedRules = new Set<Finding['rule']>(['size', 'lead', 'mix']);

/**
 * The rules that a move really breaks. A consortium that gets its first members is not complete yet: that it lacks members or a lead is
 * told on its column, but it stands in nobody's way.
 */
export function obstaclesOf({ broken }: Preview, grouping: Grouping): readonly Finding[] {
  const wasEmpty = (id: ConsortiumId) =>
    grouping.groups.find(({ consortium }) => consortium.id === id)?.members.length === 0;
  return broken.filter(
    ({ rule, firmIds, consortiumId }) => !(unfinishedRules.has(rule) && firmIds.length === 0 && wasEmpty(consortiumId)),
  );
}

/** The lanes that gain most, at most three: those that gain nothing or break a rule never glow. Ties go to the earlier column. */
export function bestLanes(
  previews: ReadonlyMap<LaneKey, Preview>,
  order: readonly LaneKey[],
  grouping: Grouping,
): ReadonlySet<LaneKey> {
  const winners = order
    .flatMap((key) => {
      const preview = previews.get(key);
      return preview !== undefined && preview.points > 0 && obstaclesOf(preview, grouping).length === 0
        ? [{ key, points: preview.points }]
        : [];
    })
    .sort((a, b) => b.points - a.points);
  return new Set(winners.slice(0, bestCount).map(({ key }) => key));
}
