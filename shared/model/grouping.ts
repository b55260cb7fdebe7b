/**
 * A scenario made ready for judging: what every rule and criterion reads. A requirement here is one requirement of one need
 * (the same capability in two needs stands twice, each judged alone).
 */
import type { CapabilityId, ConsortiumId, FirmId, NeedId } from '../ids';
import type { Consortium, Member } from './consortium';
import { type Facts, factsOf } from './facts';
import type { Firm } from './firm';
import type { Need } from './need';
import type { Policy } from './policy';
import type { Scenario } from './scenario';
import { newestWords } from './words';
import type { Workspace } from './workspace';

export interface JudgedRequirement {
  readonly needId: NeedId;
  /** Position among the requirements of its need: with the need it names the requirement inside this grouping. */
  readonly requirement: number;
  readonly capabilityId: CapabilityId;
  readonly minLevel: number;
  /** priority × weight, the p×w of every formula. */
  readonly importance: number;
  readonly requiresLicence: boolean;
}

export interface JudgedMember {
  readonly member: Member;
  readonly firm: Firm;
}

/** One consortium with the firms, needs and requirements it names. */
export interface Group {
  readonly consortium: Consortium;
  readonly members: readonly JudgedMember[];
  readonly needs: readonly Need[];
  readonly requirements: readonly JudgedRequirement[];
  /** Districts of its needs; no entry is needed when some need is for the whole city. */
  readonly districts: ReadonlySet<number>;
  readonly cityWide: boolean;
}

/** Has anybody joined it? What is counted or named as serving a need goes by this. */
export function isFormed({ members }: Group): boolean {
  return members.length > 0;
}

/** All consortia of one scenario, and where each firm sits. */
export interface Grouping {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly scenario: Scenario;
  /** Memberships that must stand, by consortium: those pinned in this scenario, or in the one a plan was made from. */
  readonly pins: ReadonlyMap<ConsortiumId, readonly Member[]>;
  /** Consortia from which a firm withdrew in review. */
  readonly declined: ReadonlyMap<ConsortiumId, ReadonlySet<FirmId>>;
  readonly groups: readonly Group[];
  readonly placements: ReadonlyMap<FirmId, readonly ConsortiumId[]>;
}

/** Does the firm meet the requirement by itself? (`qualifies` of the planning rules.) */
export function qualifies(facts: Facts, firm: Firm, requirement: JudgedRequirement): boolean {
  if (requirement.requiresLicence && firm.productionLicence === undefined) return false;
  return facts.level(firm.id, requirement.capabilityId) >= requirement.minLevel;
}

/** The requirements of some needs, in the order of the needs. */
export function requirementsOf(needs: readonly Need[]): readonly JudgedRequirement[] {
  return needs.flatMap((need) =>
    need.requirements.map((requirement, position) => ({
      needId: need.id,
      requirement: position,
      capabilityId: requirement.capabilityId,
      minLevel: requirement.minLevel,
      importance: need.priority * requirement.weight,
      requiresLicence: need.requiresLicence === true,
    })),
  );
}

/** One consortium made ready for judging; members and needs that do not exist are left out (the file check names them). */
export function groupOf(facts: Facts, consortium: Consortium): Group {
  const needs = consortium.needIds.flatMap((id) => facts.needs.get(id) ?? []);
  return {
    consortium,
    members: consortium.members.flatMap((member) => {
      const firm = facts.firms.get(member.firmId);
      return firm ? [{ member, firm }] : [];
    }),
    needs,
    requirements: requirementsOf(needs),
    districts: new Set(needs.flatMap((need) => need.districts)),
    cityWide: needs.some((need) => need.districts.length === 0),
  };
}

/** A whole scenario made ready for judging; a plan is judged against the pins of the scenario it was made from. */
export function groupingOf(workspace: Workspace, scenario: Scenario, pinsFrom: Scenario = scenario): Grouping {
  const facts = factsOf(workspace);
  const placements = new Map<FirmId, ConsortiumId[]>();
  for (const consortium of scenario.consortia) {
    for (const { firmId } of consortium.members) {
      placements.set(firmId, [...(placements.get(firmId) ?? []), consortium.id]);
    }
  }
  return {
    facts,
    policy: scenario.policy,
    scenario,
    pins: new Map(
      pinsFrom.consortia.map(({ id, members }) => [id, members.filter((member) => member.pinned === true)]),
    ),
    declined: declinedIn(workspace, scenario),
    groups: scenario.consortia.map((consortium) => groupOf(facts, consortium)),
    placements,
  };
}

/** A firm's refusal counts until it answers anew about the consortium, or the office has refused it. */
function declinedIn(workspace: Workspace, scenario: Scenario): Grouping['declined'] {
  const declined = [...newestWords(workspace.reviews, scenario)].map(([consortiumId, words]) => {
    const firms = [...words].filter(([, { item }]) => item.stance === 'decline' && item.handled !== 'refused');
    return [consortiumId, new Set(firms.map(([firmId]) => firmId))] as const;
  });
  return new Map(declined.filter(([, firms]) => firms.size > 0));
}
