/** The one score: a sum of named matches, the same integer on the board, in the planner, in an explanation and on paper. */
import { criteria } from '../criteria';
import type { Match } from '../criteria/criterion';
import type { ConsortiumId, FirmId } from '../ids';
import type { Group, Grouping } from '../model/grouping';
import { type CriterionId, criterionIds } from '../model/policy';

export interface Score {
  /** Sum of the points of all matches. */
  readonly total: number;
  readonly byCriterion: Readonly<Record<CriterionId, number>>;
  readonly matches: readonly Match[];
}

/** Matches of one consortium (those of whole firms belong to no consortium). */
export function matchesOfGroup(group: Group, grouping: Grouping): readonly Match[] {
  return criteria.flatMap((criterion) => (criterion.scope === 'consortium' ? criterion.matches(group, grouping) : []));
}

/** Matches of one firm over the whole scenario. */
export function matchesOfFirm(firmId: FirmId, { placements, policy, facts }: Grouping): readonly Match[] {
  if (!facts.firms.has(firmId)) return [];
  const load = placements.get(firmId)?.length ?? 0;
  return criteria.flatMap((criterion) => (criterion.scope === 'firm' ? criterion.matches(firmId, load, policy) : []));
}

/** Sum of points. */
export function pointsOf(matches: readonly Match[]): number {
  return matches.reduce((sum, match) => sum + match.points, 0);
}

function byCriterion(matches: readonly Match[]): Score['byCriterion'] {
  const points = Object.fromEntries(criterionIds.map((id) => [id, 0])) as Record<CriterionId, number>;
  for (const match of matches) points[match.criterion] += match.points;
  return points;
}

/** Judges a whole scenario. */
export function scoreGrouping(grouping: Grouping): Score {
  const matches = [
    ...grouping.groups.flatMap((group) => matchesOfGroup(group, grouping)),
    ...[...grouping.placements.keys()].flatMap((firmId) => matchesOfFirm(firmId, grouping)),
  ];
  return { total: pointsOf(matches), byCriterion: byCriterion(matches), matches };
}

/** Points by consortium, firm-level matches left out; consortia without a match are missing. */
export function pointsByConsortium({ matches }: Score): ReadonlyMap<ConsortiumId, number> {
  const points = new Map<ConsortiumId, number>();
  for (const match of matches) {
    if (match.consortiumId === undefined) continue;
    points.set(match.consortiumId, (points.get(match.consortiumId) ?? 0) + match.points);
  }
  return points;
}
