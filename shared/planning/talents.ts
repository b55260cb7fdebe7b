/** People whom firms present, and the gaps they touch. Nobody without consent is found, suggested or printed. */
import type { CapabilityId, ConsortiumId, FirmId } from '../ids';
import type { Firm } from '../model/firm';
import type { Group, Grouping, JudgedRequirement } from '../model/grouping';
import type { Workspace } from '../model/workspace';
import { type Supply, supplyOf } from './figures';

export type Talent = Firm['talents'][number];

export interface PresentedTalent {
  readonly firmId: FirmId;
  readonly talent: Talent;
}

/** A requirement with no supplier or only one, and the people who know that field. */
export interface TalentChance {
  readonly consortiumId: ConsortiumId;
  readonly requirement: JudgedRequirement;
  readonly supply: Exclude<Supply, 'backedUp'>;
  /** People of members first. */
  readonly people: readonly (PresentedTalent & { readonly isOfMember: boolean })[];
}

/** Everybody who consented, in the order of the firms. */
export function presentedTalents({ firms }: Pick<Workspace, 'firms'>): readonly PresentedTalent[] {
  return firms.flatMap(({ id, talents }) =>
    talents.filter(({ consent }) => consent).map((talent) => ({ firmId: id, talent })),
  );
}

/** How many stand in the lists without consent: they are counted, never shown. */
export function silentTalents({ firms }: Pick<Workspace, 'firms'>): number {
  return firms.reduce((sum, { talents }) => sum + talents.filter(({ consent }) => !consent).length, 0);
}

/** Gaps and single suppliers for which people are known, the gravest first: gaps before single suppliers, then by importance. */
export function talentChances(workspace: Workspace, grouping: Grouping): readonly TalentChance[] {
  const byCapability = peopleByCapability(workspace);
  return grouping.groups
    .filter(({ members }) => members.length > 0)
    .flatMap((group) =>
      group.requirements.flatMap((requirement): TalentChance[] => {
        const supply = supplyOf(grouping.facts, group, requirement);
        const people = byCapability.get(requirement.capabilityId) ?? [];
        if (supply === 'backedUp' || people.length === 0) return [];
        return [{ consortiumId: group.consortium.id, requirement, supply, people: membersFirst(group, people) }];
      }),
    )
    .sort(
      (a, b) =>
        Number(b.supply === 'gap') - Number(a.supply === 'gap') || b.requirement.importance - a.requirement.importance,
    );
}

function membersFirst({ members }: Group, people: readonly PresentedTalent[]): TalentChance['people'] {
  const seated = new Set(members.map(({ firm }) => firm.id));
  const marked = people.map((one) => ({ ...one, isOfMember: seated.has(one.firmId) }));
  return [...marked.filter(({ isOfMember }) => isOfMember), ...marked.filter(({ isOfMember }) => !isOfMember)];
}

function peopleByCapability(workspace: Workspace): ReadonlyMap<CapabilityId, readonly PresentedTalent[]> {
  const known = new Map<CapabilityId, PresentedTalent[]>();
  for (const one of presentedTalents(workspace)) {
    for (const id of one.talent.capabilityIds) known.set(id, [...(known.get(id) ?? []), one]);
  }
  return known;
}
