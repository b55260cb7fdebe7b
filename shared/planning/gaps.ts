/** Supply gaps (شکاف عرضه): requirements that no member meets, why nobody more could be had, and who comes nearest. Read before planning it tells what nobody could supply. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Firm } from '../model/firm';
import { type Group, type Grouping, groupingOf, type JudgedRequirement, qualifies } from '../model/grouping';
import type { SupplyGap } from '../model/planReport';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { planModelOf } from './program';

const nearestCount = 3;

function nearest(workspace: Workspace, grouping: Grouping, requirement: JudgedRequirement): SupplyGap['nearest'] {
  return workspace.firms
    .map((firm) => ({ firmId: firm.id, level: grouping.facts.level(firm.id, requirement.capabilityId) }))
    .filter(({ level }) => level > 0)
    .sort((a, b) => b.level - a.level || (a.firmId < b.firmId ? -1 : 1))
    .slice(0, nearestCount);
}

function isCovered(grouping: Grouping, group: Group, requirement: JudgedRequirement): boolean {
  return group.members.some(({ firm }) => qualifies(grouping.facts, firm, requirement));
}

/** `barred` if every firm that could is kept out by a rule here; `busy` if those allowed are full elsewhere; undefined if somebody is free. */
function kindOf(
  grouping: Grouping,
  able: readonly Firm[],
  allowed: ReadonlySet<FirmId>,
): SupplyGap['kind'] | undefined {
  if (able.length === 0) return 'nobody';
  const welcome = able.filter((firm) => allowed.has(firm.id));
  if (welcome.length === 0) return 'barred';
  const free = welcome.some((firm) => (grouping.placements.get(firm.id)?.length ?? 0) < firm.capacity);
  return free ? undefined : 'busy';
}

/** The gaps of a scenario. A requirement that a free, allowed firm could still meet is a choice, not a gap, and is not listed. */
export function supplyGapsOf(workspace: Workspace, scenario: Scenario): readonly SupplyGap[] {
  const grouping = groupingOf(workspace, scenario);
  const model = planModelOf(workspace, scenario, new Set(scenario.consortia.map(({ id }) => id)));
  const allowedIn = new Map<ConsortiumId, ReadonlySet<FirmId>>(
    model.slots.map((slot) => [slot.id, new Set(slot.firms.map((firm) => model.firms[firm] as FirmId))]),
  );
  return grouping.groups.flatMap((group) =>
    group.requirements.flatMap((requirement): SupplyGap[] => {
      if (isCovered(grouping, group, requirement)) return [];
      const able = workspace.firms.filter((firm) => qualifies(grouping.facts, firm, requirement));
      const kind = kindOf(grouping, able, allowedIn.get(group.consortium.id) ?? new Set());
      if (kind === undefined) return [];
      return [
        {
          consortiumId: group.consortium.id,
          needId: requirement.needId,
          capabilityId: requirement.capabilityId,
          minLevel: requirement.minLevel,
          kind,
          nearest: nearest(workspace, grouping, requirement),
        },
      ];
    }),
  );
}
