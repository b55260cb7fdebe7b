/**
 * Openings abroad and the consortia they touch: by what the opening is about, by where members export, and by needs that are
 * international. It suggests with reasons and gives no points: who goes where is for the office to decide.
 */
import type { CapabilityId, ConsortiumId, FirmId } from '../ids';
import type { Group, Grouping } from '../model/grouping';
import type { City, Opening } from '../model/international';
import type { Workspace } from '../model/workspace';

/** Why a consortium suits an opening. */
export interface OpeningMatch {
  readonly consortiumId: ConsortiumId;
  /** What the opening is about and a member can do, each with the member that can do it best. */
  readonly capabilities: readonly {
    readonly capabilityId: CapabilityId;
    readonly firmId: FirmId;
    readonly level: number;
  }[];
  /** Members that export to a country of the opening's cities. */
  readonly exporters: readonly Exporter[];
  /** One of its needs is marked international. */
  readonly isForInternationalNeed: boolean;
  /** The office has named it. */
  readonly isChosen: boolean;
}

export interface Exporter {
  readonly firmId: FirmId;
  /** ISO 3166. */
  readonly country: string;
}

/** Why a consortium could go to a city. */
export interface CityChance {
  readonly cityId: City['id'];
  readonly consortiumId: ConsortiumId;
  readonly exporters: readonly Exporter[];
  /** Openings with the city that touch the consortium, by their ids. */
  readonly openingIds: readonly Opening['id'][];
  readonly isForInternationalNeed: boolean;
}

const count = (yes: boolean) => (yes ? 1 : 0);

function exportersIn({ members }: Group, countries: ReadonlySet<string>): readonly Exporter[] {
  return members.flatMap(({ firm }) =>
    firm.exportCountries.filter((country) => countries.has(country)).map((country) => ({ firmId: firm.id, country })),
  );
}

const isInternational = ({ needs }: Group) => needs.some(({ international }) => international === true);

function matchOf(group: Group, opening: Opening, countries: ReadonlySet<string>): OpeningMatch {
  const capabilities = opening.capabilityIds.flatMap((capabilityId) => {
    const able = group.members
      .flatMap(({ firm }) => firm.capabilities.map((offer) => ({ ...offer, firmId: firm.id })))
      .filter((offer) => offer.capabilityId === capabilityId)
      .sort((a, b) => b.level - a.level || (a.firmId < b.firmId ? -1 : 1));
    const [best] = able;
    return best === undefined ? [] : [{ capabilityId, firmId: best.firmId, level: best.level }];
  });
  return {
    consortiumId: group.consortium.id,
    capabilities,
    exporters: exportersIn(group, countries),
    isForInternationalNeed: isInternational(group),
    isChosen: opening.consortiumIds.includes(group.consortium.id),
  };
}

/** An opening about certain capabilities touches who has one of them; an open one touches who exports there. */
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
export function matchesOf(workspace: Workspace, { groups }: Grouping, opening: Opening): readonly OpeningMatch[] {
  const countries = countriesOf(workspace, opening.cityIds);
  return groups
    .filter(({ members }) => members.length > 0)
    .map((group) => matchOf(group, opening, countries))
    .filter((match) => touches(match, opening))
    .sort(byStrength);
}

/** Which consortium could go to which city: because of openings with it, or of members that export to its country. In the order of the cities. */
export function cityChances(workspace: Workspace, grouping: Grouping): readonly CityChance[] {
  const { cities, openings } = workspace.international;
  const matches = openings.map((opening) => ({ opening, matches: matchesOf(workspace, grouping, opening) }));
  const groups = grouping.groups.filter(({ members }) => members.length > 0);
  return cities.flatMap(({ id: cityId, country }) =>
    groups
      .map((group): CityChance => {
        const consortiumId = group.consortium.id;
        const openingIds = matches
          .filter(({ opening }) => opening.cityIds.includes(cityId))
          .filter((one) => one.matches.some((match) => match.consortiumId === consortiumId))
          .map(({ opening }) => opening.id);
        const exporters = exportersIn(group, new Set([country]));
        return { cityId, consortiumId, exporters, openingIds, isForInternationalNeed: isInternational(group) };
      })
      .filter(({ exporters, openingIds }) => exporters.length > 0 || openingIds.length > 0)
      .sort(
        (a, b) =>
          b.openingIds.length - a.openingIds.length ||
          b.exporters.length - a.exporters.length ||
          count(b.isForInternationalNeed) - count(a.isForInternationalNeed) ||
          (a.consortiumId < b.consortiumId ? -1 : 1),
      ),
  );
}
