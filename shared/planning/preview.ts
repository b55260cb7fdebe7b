/** What a change would do before it is made: the exact difference of the score, requirements won and lost, rules broken and mended. */
import type { ConsortiumId, FirmId, NeedId } from '../ids';
import type { Consortium } from '../model/consortium';
import { type Group, type Grouping, groupOf } from '../model/grouping';
import type { Finding } from '../rules/rule';
import { supplyOf } from './figures';
import { findingsOfGroup, isSameFinding } from './findings';
import { applyMoves, type Move } from './moves';
import { matchesOfFirm, matchesOfGroup, pointsOf } from './score';

export interface RequirementOf {
  readonly consortiumId: ConsortiumId;
  readonly needId: NeedId;
  /** Position among the requirements of the need. */
  readonly requirement: number;
}

export interface Preview {
  /** Score after minus score before. */
  readonly points: number;
  /** Requirements that had nobody and would have somebody. */
  readonly covered: readonly RequirementOf[];
  /** Requirements that had somebody and would have nobody. */
  readonly uncovered: readonly RequirementOf[];
  readonly broken: readonly Finding[];
  readonly mended: readonly Finding[];
}

/** The grouping with some consortia changed (their needs too, if they changed); what did not change is shared. Pins stay those of the start. */
export function withConsortia(grouping: Grouping, consortia: readonly Consortium[]): Grouping {
  const placements = new Map(grouping.placements);
  const before = new Map(grouping.groups.map((group) => [group.consortium.id, group]));
  const groups = consortia.map((consortium) => {
    const group = before.get(consortium.id);
    if (group?.consortium === consortium) return group;
    for (const { firmId } of group?.consortium.members ?? []) drop(placements, firmId, consortium.id);
    for (const { firmId } of consortium.members) {
      placements.set(firmId, [...(placements.get(firmId) ?? []), consortium.id]);
    }
    return groupOf(grouping.facts, consortium);
  });
  return { ...grouping, scenario: { ...grouping.scenario, consortia }, groups, placements };
}

function drop(placements: Map<FirmId, readonly ConsortiumId[]>, firmId: FirmId, consortiumId: ConsortiumId): void {
  const left = (placements.get(firmId) ?? []).filter((id) => id !== consortiumId);
  if (left.length === 0) placements.delete(firmId);
  else placements.set(firmId, left);
}

/** Groups that look different after the change: their own members, or the load of one of their firms. */
function touched(before: Grouping, after: Grouping): { groups: ReadonlySet<ConsortiumId>; firms: ReadonlySet<FirmId> } {
  const groups = new Set<ConsortiumId>();
  const firms = new Set<FirmId>();
  for (const [index, group] of after.groups.entries()) {
    const old = before.groups[index];
    if (old === group) continue;
    groups.add(group.consortium.id);
    for (const { firm } of [...group.members, ...(old?.members ?? [])]) firms.add(firm.id);
  }
  for (const firmId of firms) {
    if (before.placements.get(firmId)?.length === after.placements.get(firmId)?.length) continue;
    for (const id of [...(before.placements.get(firmId) ?? []), ...(after.placements.get(firmId) ?? [])])
      groups.add(id);
  }
  return { groups, firms };
}

function pointsAmong(grouping: Grouping, groups: readonly Group[], firms: ReadonlySet<FirmId>): number {
  const ofGroups = groups.reduce((sum, group) => sum + pointsOf(matchesOfGroup(group, grouping)), 0);
  return [...firms].reduce((sum, firmId) => sum + pointsOf(matchesOfFirm(firmId, grouping)), ofGroups);
}

function metRequirements(grouping: Grouping, groups: readonly Group[], isMet: boolean): RequirementOf[] {
  return groups.flatMap((group) =>
    group.requirements
      .filter((requirement) => (supplyOf(grouping.facts, group, requirement) !== 'gap') === isMet)
      .map(({ needId, requirement }) => ({ consortiumId: group.consortium.id, needId, requirement })),
  );
}

const keyOf = ({ consortiumId, needId, requirement }: RequirementOf) => `${consortiumId} ${needId} ${requirement}`;

function both(some: readonly RequirementOf[], others: readonly RequirementOf[]): readonly RequirementOf[] {
  const keys = new Set(others.map(keyOf));
  return some.filter((one) => keys.has(keyOf(one)));
}

/** Compares two groupings of the same consortia, looking only at what the change touches. */
export function compare(before: Grouping, after: Grouping): Preview {
  const { groups, firms } = touched(before, after);
  const pick = (grouping: Grouping) => grouping.groups.filter((group) => groups.has(group.consortium.id));
  const [old, now] = [pick(before), pick(after)];
  const oldFindings = old.flatMap((group) => findingsOfGroup(group, before));
  const newFindings = now.flatMap((group) => findingsOfGroup(group, after));
  const isIn = (list: readonly Finding[]) => (one: Finding) => list.some((other) => isSameFinding(one, other));
  return {
    points: pointsAmong(after, now, firms) - pointsAmong(before, old, firms),
    covered: both(metRequirements(after, now, true), metRequirements(before, old, false)),
    uncovered: both(metRequirements(before, old, true), metRequirements(after, now, false)),
    broken: newFindings.filter((one) => !isIn(oldFindings)(one)),
    mended: oldFindings.filter((one) => !isIn(newFindings)(one)),
  };
}

/**
 * What moving firms would do. The person who moves a pinned firm moves its pin with it, so a move never breaks the pin rule;
 * a member that leaves is judged by the pins that remain.
 */
export function previewMoves(grouping: Grouping, moves: readonly Move[]): Preview {
  const consortia = applyMoves(grouping.facts, grouping.policy, grouping.scenario.consortia, moves);
  return compare(grouping, withOwnPins(withConsortia(grouping, consortia)));
}

function withOwnPins(grouping: Grouping): Grouping {
  const pins = grouping.scenario.consortia.map(
    ({ id, members }) => [id, members.filter((member) => member.pinned === true)] as const,
  );
  return { ...grouping, pins: new Map(pins) };
}
