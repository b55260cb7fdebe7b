/** The human figures beside a score: how much is covered, how many firms take part, how loaded they are. */
import { suppliersOf } from '../criteria/supply';
import type { Facts } from '../model/facts';
import type { Group, Grouping, JudgedRequirement } from '../model/grouping';
import type { Figures } from '../model/planReport';

/** How a requirement stands: two suppliers or more, one, none. */
export type Supply = 'backedUp' | 'single' | 'gap';

/** How one requirement of a consortium stands. */
export function supplyOf(facts: Facts, group: Group, requirement: JudgedRequirement): Supply {
  const count = suppliersOf(facts, group, requirement).length;
  if (count === 0) return 'gap';
  return count === 1 ? 'single' : 'backedUp';
}

/** What the consortium is asked for and no member supplies. */
export function gapsIn(facts: Facts, group: Group): readonly JudgedRequirement[] {
  return group.requirements.filter((one) => supplyOf(facts, group, one) === 'gap');
}

/** Shares of all p×w, each 0..1, together 1 (all 0 when nothing is asked). */
export type SupplyShares = Readonly<Record<Supply, number>>;

/** How the requirements of some consortia stand, weighed by importance. */
export function supplyShares(facts: Facts, groups: readonly Group[]): SupplyShares {
  const sums = { backedUp: 0, single: 0, gap: 0 };
  for (const group of groups) {
    for (const requirement of group.requirements) sums[supplyOf(facts, group, requirement)] += requirement.importance;
  }
  const all = sums.backedUp + sums.single + sums.gap;
  if (all === 0) return sums;
  return { backedUp: sums.backedUp / all, single: sums.single / all, gap: sums.gap / all };
}

/** Covered p×w over all p×w of some consortia, 0..1; 0 when nothing is asked. */
export function coverageOf(facts: Facts, groups: readonly Group[]): number {
  let [covered, all] = [0, 0];
  for (const group of groups) {
    for (const requirement of group.requirements) {
      all += requirement.importance;
      if (supplyOf(facts, group, requirement) !== 'gap') covered += requirement.importance;
    }
  }
  return all === 0 ? 0 : covered / all;
}

/** The figures of a whole scenario. */
export function figuresOf({ facts, groups, placements }: Grouping): Figures {
  const loads = [...placements].filter(([firmId]) => facts.firms.has(firmId)).map(([, places]) => places.length);
  const memberships = loads.reduce((sum, load) => sum + load, 0);
  return {
    coverage: coverageOf(facts, groups),
    backup: supplyShares(facts, groups).backedUp,
    firmsPlaced: loads.length,
    firmsTotal: facts.firms.size,
    meanLoad: loads.length === 0 ? 0 : memberships / loads.length,
    maxLoad: Math.max(0, ...loads),
  };
}
