/** The requirements of a consortium as its column shows them: how each stands, who supplies it, who comes nearest. */
import { suppliersOf } from '../../../../shared/criteria/supply';
import type { Facts } from '../../../../shared/model/facts';
import type { Firm } from '../../../../shared/model/firm';
import { type Group, type JudgedRequirement, qualifies } from '../../../../shared/model/grouping';
import { type Supply, supplyOf } from '../../../../shared/planning/figures';

export interface FirmLevel {
  readonly firm: Firm;
  readonly level: number;
}

export interface RequirementView {
  readonly requirement: JudgedRequirement;
  readonly supply: Supply;
  readonly suppliers: readonly FirmLevel[];
}

/** The requirements in order of weight, the heaviest first. */
export function requirementViews(facts: Facts, group: Group): readonly RequirementView[] {
  return [...group.requirements]
    .sort((a, b) => b.importance - a.importance)
    .map((requirement) => ({
      requirement,
      supply: supplyOf(facts, group, requirement),
      suppliers: suppliersOf(facts, group, requirement).map((firm) => ({
        firm,
        level: facts.level(firm.id, requirement.capabilityId),
      })),
    }));
}

/** The firms with the highest levels, those that qualify first. */
export function nearestFirms(facts: Facts, requirement: JudgedRequirement, count = 3): readonly FirmLevel[] {
  const able: FirmLevel[] = [];
  for (const firm of facts.firms.values()) {
    const level = facts.level(firm.id, requirement.capabilityId);
    if (level > 0) able.push({ firm, level });
  }
  const rank = ({ firm }: FirmLevel) => (qualifies(facts, firm, requirement) ? 1 : 0);
  return able.sort((a, b) => rank(b) - rank(a) || b.level - a.level).slice(0, count);
}
