/** Which consortium could go to which foreign city, and which of them are proposed. */
import type { ConsortiumId } from '../ids';
import { type Grouping, isFormed } from '../model/grouping';
import type { City, Opening } from '../model/international';
import type { Workspace } from '../model/workspace';
import { chancesPerCity } from '../reference/chancesPerCity';
import { type Able, count, type Exporter, exportersIn, isInternational, matchesOf } from './international';

/** Why a consortium could go to a city. */
export interface CityChance {
  readonly cityId: City['id'];
  readonly consortiumId: ConsortiumId;
  readonly exporters: readonly Exporter[];
  /** Openings with the city that touch the consortium, and by what it can do. */
  readonly openings: readonly { readonly openingId: Opening['id']; readonly capabilities: readonly Able[] }[];
  readonly isForInternationalNeed: boolean;
}

/**
 * Which consortium could go to which city: because of openings with it, or of members that export to its country. In the order of the
 * cities, the strongest first in each.
 */
export function cityChances(workspace: Workspace, grouping: Grouping): readonly CityChance[] {
  const { cities, openings } = workspace.international;
  const matches = openings.map((opening) => ({ opening, matches: matchesOf(workspace, grouping, opening) }));
  const groups = grouping.groups.filter(isFormed);
  return cities.flatMap(({ id: cityId, country }) => {
    const here = matches.filter(({ opening }) => opening.cityIds.includes(cityId));
    return groups
      .map((group): CityChance => {
        const consortiumId = group.consortium.id;
        const touching = here.flatMap(({ opening, matches: its }) =>
          its
            .filter((match) => match.consortiumId === consortiumId)
            .map(({ capabilities }) => ({ openingId: opening.id, capabilities })),
        );
        const exporters = exportersIn(group, new Set([country]));
        return {
          cityId,
          consortiumId,
          exporters,
          openings: touching,
          isForInternationalNeed: isInternational(group),
        };
      })
      .filter(({ exporters, openings: touching }) => exporters.length > 0 || touching.length > 0)
      .sort(byChance);
  });
}

function byChance(a: CityChance, b: CityChance): number {
  return (
    b.openings.length - a.openings.length ||
    abilitiesOf(b).length - abilitiesOf(a).length ||
    b.exporters.length - a.exporters.length ||
    count(b.isForInternationalNeed) - count(a.isForInternationalNeed) ||
    (a.consortiumId < b.consortiumId ? -1 : 1)
  );
}

/** What the consortium can do for any of the openings, each once. */
export function abilitiesOf({ openings }: CityChance): readonly Able[] {
  const all = openings.flatMap(({ capabilities }) => capabilities);
  return all.filter((one, at) => all.findIndex(({ capabilityId }) => capabilityId === one.capabilityId) === at);
}

/** The chances of one city: the strongest, and the others behind them. */
export interface CityChoice {
  readonly cityId: City['id'];
  readonly strongest: readonly CityChance[];
  readonly others: readonly CityChance[];
}

/** Every city that somebody could go to, with so many consortia at most. */
export function cityChoices(chances: readonly CityChance[], most = chancesPerCity): readonly CityChoice[] {
  const cityIds = [...new Set(chances.map(({ cityId }) => cityId))];
  return cityIds.map((cityId) => {
    const its = chances.filter((chance) => chance.cityId === cityId);
    return { cityId, strongest: its.slice(0, most), others: its.slice(most) };
  });
}
