/** The city by district: needs and how far they are covered, consortia, firms, concerns about place, and innovation sites. */
import type { Concern } from '../../model/concern';
import type { Consortium } from '../../model/consortium';
import type { Firm } from '../../model/firm';
import type { Group, Grouping } from '../../model/grouping';
import type { Need } from '../../model/need';
import type { Workspace } from '../../model/workspace';
import { type DistrictRow, districtTable } from '../../reference/districts';
import { type SiteRow, siteTable } from '../../reference/innovationSites';
import { coverageOf } from '../figures';

export const mapViews = ['coverage', 'consortia', 'firmsHome', 'firmsServing', 'concerns', 'sites'] as const;
export type MapView = (typeof mapViews)[number];

/** Topics of concerns that are about places. */
export const placeTopics: readonly Concern['topic'][] = ['territory', 'placemaking'];

/** What holds in one place: a district, or the whole city. */
export interface PlaceFacts {
  /** Needs that name the place; for the whole city those that name no district. */
  readonly needs: readonly Need[];
  /** Of them, those that no consortium serves. */
  readonly unserved: readonly Need[];
  /** Share 0..1 of what the served needs ask for; missing where nothing is asked. */
  readonly coverage?: number;
  readonly consortia: readonly Consortium[];
  readonly concerns: readonly Concern[];
  readonly sites: readonly SiteRow[];
  /** Firms that may work here because they say so; for the whole city those without a limit. */
  readonly firmsServing: readonly Firm[];
}

export interface DistrictFacts extends PlaceFacts {
  readonly district: DistrictRow;
  readonly firmsHome: readonly Firm[];
}

export interface DistrictMap {
  /** In the order of their numbers. */
  readonly districts: readonly DistrictFacts[];
  readonly wholeCity: PlaceFacts;
}

/** Which of the things that name districts belong to a place. */
type Names = (districts: readonly number[]) => boolean;

function coverageHere(grouping: Grouping, groups: readonly Group[], ids: ReadonlySet<string>): number | undefined {
  const here = groups.map((group) => ({
    ...group,
    requirements: group.requirements.filter(({ needId }) => ids.has(needId)),
  }));
  if (here.every(({ requirements }) => requirements.length === 0)) return undefined;
  return coverageOf(grouping.facts, here);
}

function placeFacts(workspace: Workspace, grouping: Grouping | undefined, names: Names): Omit<PlaceFacts, 'sites'> {
  const needs = workspace.needs.filter(({ districts }) => names(districts));
  const ids = new Set<string>(needs.map(({ id }) => id));
  const groups = (grouping?.groups ?? []).filter((group) => group.needs.some(({ id }) => ids.has(id)));
  const served = new Set(groups.flatMap((group) => group.needs.map(({ id }) => id)));
  const coverage = grouping && coverageHere(grouping, groups, ids);
  return {
    needs,
    unserved: needs.filter(({ id }) => !served.has(id)),
    ...(coverage === undefined ? {} : { coverage }),
    consortia: groups.map(({ consortium }) => consortium),
    concerns: workspace.concerns.filter(({ topic, districts = [] }) => placeTopics.includes(topic) && names(districts)),
    firmsServing: workspace.firms.filter(({ servesDistricts }) => names(servesDistricts)),
  };
}

/** The map of the workspace under a scenario; without one no consortium stands anywhere. */
export function districtMap(workspace: Workspace, grouping: Grouping | undefined): DistrictMap {
  const districts = [...districtTable.rows]
    .sort((a, b) => a.number - b.number)
    .map((district) => ({
      district,
      ...placeFacts(workspace, grouping, (named) => named.includes(district.number)),
      sites: siteTable.rows.filter((site) => site.district === district.number),
      firmsHome: workspace.firms.filter(({ homeDistrict }) => homeDistrict === district.number),
    }));
  const wholeCity = {
    ...placeFacts(workspace, grouping, (named) => named.length === 0),
    sites: siteTable.rows.filter(({ district }) => district === undefined),
  };
  return { districts, wholeCity };
}

/** What a tile shows: a share 0..1 for coverage, else a count; undefined where there is nothing to cover. */
export function districtFigure(facts: DistrictFacts, view: MapView): number | undefined {
  return view === 'coverage' ? facts.coverage : facts[view].length;
}

/** Steps of tone above none. */
export const toneSteps = 4;

/** The tone of each district, 0 (nothing), 1 (a little) to 4 (all of it, or the highest count). */
export function districtTones({ districts }: DistrictMap, view: MapView): ReadonlyMap<number, number> {
  const figures = districts.map((facts) => districtFigure(facts, view) ?? 0);
  const most = view === 'coverage' ? 1 : Math.max(1, ...figures);
  return new Map(
    districts.map(({ district }, index) => {
      const figure = figures[index] ?? 0;
      return [district.number, figure === 0 ? 0 : Math.max(1, Math.floor((figure / most) * toneSteps))];
    }),
  );
}
