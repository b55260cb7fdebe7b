/**
 * Openings abroad and the consortia they touch: by what the opening is about and their needs ask for, by where members export, and by
 * needs that are international. It suggests with reasons and gives no points: who goes where is for the office to decide.
 */
import type { CapabilityId, ConsortiumId, FirmId } from '../ids';
import type { Facts } from '../model/facts';
import { type Group, type Grouping, isFormed, qualifies } from '../model/grouping';
import type { City, Opening } from '../model/international';
import type { Workspace } from '../model/workspace';

/** Why a consortium suits an opening. */
export interface OpeningMatch {
  readonly consortiumId: ConsortiumId;
  readonly capabilities: readonly Able[];
  /** Members that export to a country of the opening's cities. */
  readonly exporters: readonly Exporter[];
  /** One of its needs is marked international. */
  readonly isForInternationalNeed: boolean;
  /** The office has named it. */
  readonly isChosen: boolean;
}

/** What the opening is about, the consortium's needs ask for, and a member supplies; with the member that can do it best. */
export interface Able {
  readonly capabilityId: CapabilityId;
  readonly firmId: FirmId;
  readonly level: number;
}

export interface Exporter {
  readonly firmId: FirmId;
  /** ISO 3166. */
  readonly country: string;
}

/** For sorting: yes is more than no. */
export const count = (yes: boolean) => (yes ? 1 : 0);

/** Members that export to one of the countries. */
export function exportersIn({ members }: Group, countries: ReadonlySet<string>): readonly Exporter[] {
  return members.flatMap(({ firm }) =>
    firm.exportCountries.filter((country) => countries.has(country)).map((country) => ({ firmId: firm.id, country })),
  );
}

/** One of its needs is marked international. */
export const isInternational = ({ needs }: Group) => needs.some(({ international }) => international === true);

/** Whoever of the members supplies it at the highest level; nobody where no need of the consortium asks for it. */
function ableIn({ members, requirements }: Group, facts: Facts, capabilityId: CapabilityId): readonly Able[] {
  const asked = requirements.filter((requirement) => requirement.capabilityId === capabilityId);
  const able = members
    .filter(({ firm }) => asked.some((requirement) => qualifies(facts, firm, requirement)))
    .map(({ firm }) => ({ capabilityId, firmId: firm.id, level: facts.level(firm.id, capabilityId) }));
  return able.sort((a, b) => b.level - a.level || (a.firmId < b.firmId ? -1 : 1)).slice(0, 1);
}

function matchOf(group: Group, facts: Facts, opening: Opening, countries: ReadonlySet<string>): OpeningMatch {
  return {
    consortiumId: group.consortium.id,
    capabilities: opening.capabilityIds.flatMap((capabilityId) => ableIn(group, facts, capabilityId)),
    exporters: exportersIn(group, countries),
    isForInternationalNeed: isInternational(group),
    isChosen: opening.consortiumIds.includes(group.consortium.id),
  };
}

/** An opening about certain capabilities touches who supplies one of them; an open one touches who exports there. */
function touches({ capabilities, exporters, isChosen }: OpeningMatch, { capabilityIds }: Opening): boolean {
  return isChosen || (capabilityIds.length > 0 ? capabilities.length > 0 : exporters.length > 0);
}

function byStrength(a: OpeningMatch, b: OpeningMatch): number {
  return (
    b.capabilities.length - a.capabilities.length ||
    b.exporters.length - a.exporters.length ||
    count(b.isForInternationalNeed) - count(a.isForInternationalNeed) ||
    (a.consortiumId < b.consortiumId ? -1 : 1)
  );
}

function countriesOf({ international }: Workspace, cityIds: readonly City['id'][]): ReadonlySet<string> {
  return new Set(international.cities.filter(({ id }) => cityIds.includes(id)).map(({ country }) => country));
}

/** Consortia with members that an opening touches, the strongest first. */
export function matchesOf(
  workspace: Workspace,
  { groups, facts }: Grouping,
  opening: Opening,
): readonly OpeningMatch[] {
  const countries = countriesOf(workspace, opening.cityIds);
  return groups
    .filter(isFormed)
    .map((group) => matchOf(group, facts, opening, countries))
    .filter((match) => touches(match, opening))
    .sort(byStrength);
}
