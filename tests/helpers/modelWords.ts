/** Reads what rules and criteria say to the planner as sums over a given grouping: the model, evaluated without a solver. */
import type { ConsortiumId, FirmId } from '../../shared/ids';
import type { Role } from '../../shared/model/consortium';
import type { Grouping } from '../../shared/model/grouping';
import type { RuleRows, ScoreTerms } from '../../shared/model/planModel';
import type { PlanSpace } from '../../shared/model/planSpace';
import type { CriterionId } from '../../shared/model/policy';
import { criterionIds } from '../../shared/model/policy';
import type { RuleId } from '../../shared/model/ruleId';

/** All consortia to be planned, all firms as candidates, nothing kept. */
export function openSpace({ facts, policy, groups, pins, declined }: Grouping): PlanSpace {
  const candidates = [...facts.firms.values()];
  const slots = groups.map((group) => ({
    group,
    candidates,
    pins: pins.get(group.consortium.id) ?? [],
    staying: new Set<FirmId>(),
    declined: declined.get(group.consortium.id) ?? new Set<FirmId>(),
  }));
  return { facts, policy, slots, kept: new Map() };
}

/** Which rules have a row that the grouping breaks, as `rule consortium` (capacity: `capacity firm`). Empty slots ask nothing. */
export function brokenRows(grouping: Grouping): { rows: RuleRows; broken: Set<string> } {
  const broken = new Set<string>();
  const rolesIn = new Map<ConsortiumId, Map<FirmId, Role>>(
    grouping.groups.map(({ consortium, members }) => [
      consortium.id,
      new Map(members.map(({ member }) => [member.firmId, member.role])),
    ]),
  );
  const demand = (rule: RuleId, c: ConsortiumId, holds: (members: ReadonlyMap<FirmId, Role>) => boolean) => {
    const members = rolesIn.get(c) ?? new Map();
    if (members.size > 0 && !holds(members)) broken.add(`${rule} ${c}`);
  };
  const rows: RuleRows = {
    count: (rule, c, firms, { min = 0, max = Number.POSITIVE_INFINITY }) =>
      demand(rule, c, (members) => {
        const count = firms.filter((firm) => members.has(firm)).length;
        return min <= count && count <= max;
      }),
    lead: (rule, c, eligible) =>
      demand(rule, c, (members) => {
        const leads = [...members].filter(([, role]) => role === 'lead').map(([firm]) => firm);
        return leads.length === 1 && leads.every((firm) => eligible.includes(firm));
      }),
    capacity: (rule, firm, max) => {
      if ((grouping.placements.get(firm)?.length ?? 0) > max) broken.add(`${rule} ${firm}`);
    },
    forbid: (rule, c, firm) => demand(rule, c, (members) => !members.has(firm)),
    require: (rule, c, firm, role) => demand(rule, c, (members) => members.get(firm) === role),
  };
  return { rows, broken };
}

/** Points of the terms that the grouping earns, by criterion. */
export function earnedTerms(grouping: Grouping): { terms: ScoreTerms; earned: Record<CriterionId, number> } {
  const earned = Object.fromEntries(criterionIds.map((id) => [id, 0])) as Record<CriterionId, number>;
  const isIn = (c: ConsortiumId, firm: FirmId) => grouping.placements.get(firm)?.includes(c) === true;
  const terms: ScoreTerms = {
    member: (criterion, c, firm, points) => {
      if (isIn(c, firm)) earned[criterion] += points;
    },
    atLeast: (criterion, c, firms, count, points) => {
      if (firms.filter((firm) => isIn(c, firm)).length >= count) earned[criterion] += points;
    },
    placed: (criterion, firm, points) => {
      if ((grouping.placements.get(firm)?.length ?? 0) > 0) earned[criterion] += points;
    },
  };
  return { terms, earned };
}
