/** Who supplies a requirement: the one reading of it that coverage, backup and strength share. */
import { highestLevel } from '../model/capability';
import type { Facts } from '../model/facts';
import type { Firm } from '../model/firm';
import { type Group, type JudgedRequirement, qualifies } from '../model/grouping';
import type { ScoreTerms } from '../model/planModel';
import type { PlanSpace } from '../model/planSpace';
import type { CriterionId } from '../model/policy';

/** Members of the consortium that meet the requirement by themselves, in their order. */
export function suppliersOf(facts: Facts, group: Group, requirement: JudgedRequirement): readonly Firm[] {
  return group.members.filter(({ firm }) => qualifies(facts, firm, requirement)).map(({ firm }) => firm);
}

/**
 * Adds one term per requirement of every consortium to be planned: weight × importance once `count` members stand at least `above`
 * levels over its minimum.
 */
export function supplyTerms(
  { slots, facts, policy }: PlanSpace,
  terms: ScoreTerms,
  { criterion, count, above = 0 }: { criterion: CriterionId; count: 1 | 2; above?: number },
): void {
  for (const { group, candidates } of slots) {
    for (const requirement of group.requirements) {
      const raised = { ...requirement, minLevel: requirement.minLevel + above };
      if (raised.minLevel > highestLevel) continue;
      const able = candidates.filter((firm) => qualifies(facts, firm, raised)).map((firm) => firm.id);
      const label = `${requirement.needId}.${requirement.requirement + 1}${above > 0 ? `+${above}` : ''}`;
      const points = policy.weights[criterion] * requirement.importance;
      terms.atLeast(criterion, group.consortium.id, able, count, points, label);
    }
  }
}
