/** What differs between two drafts of the same consortia: who comes, who goes, whose role changes, and what each change is worth. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Member, Role } from '../model/consortium';
import { type Group, type Grouping, groupingOf } from '../model/grouping';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { coverageOf } from './figures';
import { pointsByConsortium, type Score, scoreGrouping } from './score';

export interface RoleChange {
  readonly firmId: FirmId;
  readonly before: Role;
  readonly after: Role;
}

/** Who is new in a consortium, who is no longer there, and whose role is another. */
export interface MemberChanges {
  readonly comes: readonly Member[];
  readonly goes: readonly Member[];
  readonly roles: readonly RoleChange[];
}

/** One consortium, before and after. */
export interface ConsortiumDiff extends MemberChanges {
  readonly consortiumId: ConsortiumId;
  /** Its own points: those of whole firms (participation, load) are counted once, beside the consortia. */
  readonly pointsBefore: number;
  readonly pointsAfter: number;
  /** 0..1. */
  readonly coverageBefore: number;
  readonly coverageAfter: number;
}

export interface PlanDiff {
  readonly scoreBefore: number;
  readonly scoreAfter: number;
  /** Only consortia in which something differs, in their order. */
  readonly consortia: readonly ConsortiumDiff[];
  /** Points that belong to firms and to no consortium: participation and load. */
  readonly firmPoints: number;
  /** Firms that had no place and have one, and the other way round. */
  readonly placed: readonly FirmId[];
  readonly displaced: readonly FirmId[];
}

/** Memberships that come or go; a new role of a member is none. */
export function changeCount({ consortia }: PlanDiff): number {
  return consortia.reduce((sum, { comes, goes }) => sum + comes.length + goes.length, 0);
}

function absentFrom(members: readonly Member[], others: readonly Member[]): readonly Member[] {
  const known = new Set(others.map(({ firmId }) => firmId));
  return members.filter(({ firmId }) => !known.has(firmId));
}

function roleChanges(before: readonly Member[], after: readonly Member[]): readonly RoleChange[] {
  const roles = new Map(after.map(({ firmId, role }) => [firmId, role]));
  return before.flatMap(({ firmId, role }) => {
    const now = roles.get(firmId);
    return now === undefined || now === role ? [] : [{ firmId, before: role, after: now }];
  });
}

/** What differs between two lists of members of one consortium. */
export function memberChanges(before: readonly Member[], after: readonly Member[]): MemberChanges {
  return {
    comes: absentFrom(after, before),
    goes: absentFrom(before, after),
    roles: roleChanges(before, after),
  };
}

interface Judged {
  readonly grouping: Grouping;
  readonly score: Score;
  readonly points: ReadonlyMap<ConsortiumId, number>;
}

function judged(workspace: Workspace, scenario: Scenario): Judged {
  const grouping = groupingOf(workspace, scenario);
  const score = scoreGrouping(grouping);
  return { grouping, score, points: pointsByConsortium(score) };
}

function diffOf(before: Judged, after: Judged, old: Group, now: Group): ConsortiumDiff {
  const consortiumId = now.consortium.id;
  return {
    consortiumId,
    ...memberChanges(old.consortium.members, now.consortium.members),
    pointsBefore: before.points.get(consortiumId) ?? 0,
    pointsAfter: after.points.get(consortiumId) ?? 0,
    coverageBefore: coverageOf(before.grouping.facts, [old]),
    coverageAfter: coverageOf(after.grouping.facts, [now]),
  };
}

/** Compares two versions of a scenario; consortia that only one of them has are left out. */
export function planDiff(workspace: Workspace, before: Scenario, after: Scenario): PlanDiff {
  const [then, now] = [judged(workspace, before), judged(workspace, after)];
  const old = new Map(then.grouping.groups.map((group) => [group.consortium.id, group]));
  const all = now.grouping.groups.flatMap((group) => {
    const was = old.get(group.consortium.id);
    return was === undefined ? [] : [diffOf(then, now, was, group)];
  });
  const inConsortia = all.reduce((sum, { pointsBefore, pointsAfter }) => sum + pointsAfter - pointsBefore, 0);
  const [had, has] = [then.grouping.placements, now.grouping.placements];
  return {
    scoreBefore: then.score.total,
    scoreAfter: now.score.total,
    consortia: all.filter(({ comes, goes, roles }) => comes.length + goes.length + roles.length > 0),
    firmPoints: now.score.total - then.score.total - inConsortia,
    placed: [...has.keys()].filter((id) => !had.has(id)),
    displaced: [...had.keys()].filter((id) => !has.has(id)),
  };
}
