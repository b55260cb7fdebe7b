/** The pool of firms as the person wants to see it: searched, filtered with counts, sorted. */
import type { FirmId } from '../../../../shared/ids';
import { compareNames, fold, matchesFolded } from '../../../../shared/language/persian';
import type { Facts } from '../../../../shared/model/facts';
import { type Firm, firmSizes } from '../../../../shared/model/firm';
import { type Grouping, type JudgedRequirement, qualifies } from '../../../../shared/model/grouping';

export const facetNames = ['field', 'size', 'class', 'district'] as const;
export type FacetName = (typeof facetNames)[number];
export const poolSorts = ['name', 'size', 'free', 'fit'] as const;
export type PoolSort = (typeof poolSorts)[number];

export interface PoolFilter {
  readonly query: string;
  /** Chosen values by facet; a facet that is missing or empty lets everything through. */
  readonly facets: Readonly<Partial<Record<FacetName, readonly string[]>>>;
  readonly isFreeOnly: boolean;
  /** Only firms that meet a requirement of what is selected. */
  readonly isFitOnly: boolean;
  readonly sort: PoolSort;
}

export const openFilter: PoolFilter = { query: '', facets: {}, isFreeOnly: false, isFitOnly: false, sort: 'name' };

export interface FacetValue {
  readonly value: string;
  /** Firms that would be shown if this value were the choice. */
  readonly count: number;
}

export interface PoolView {
  readonly firms: readonly Firm[];
  readonly facets: Readonly<Record<FacetName, readonly FacetValue[]>>;
  readonly freeCount: number;
  readonly fitCount: number;
}

const facetValues: Readonly<Record<FacetName, (firm: Firm) => readonly string[]>> = {
  field: (firm) => firm.fields,
  size: (firm) => [firm.size],
  class: (firm) => (firm.class === undefined ? [] : [firm.class]),
  district: (firm) => (firm.homeDistrict === undefined ? [] : [String(firm.homeDistrict)]),
};

const folded = new WeakMap<Firm, string>();

function foldedTextOf(firm: Firm, facts: Facts): string {
  const known = folded.get(firm);
  if (known !== undefined) return known;
  const capabilities = firm.capabilities.map(({ capabilityId }) => facts.capabilities.get(capabilityId)?.name);
  const texts = [firm.name, ...capabilities].map((text) => `${text?.fa ?? ''} ${text?.en ?? ''}`);
  const text = fold([...texts, ...firm.fields, firm.nationalId ?? ''].join(' '));
  folded.set(firm, text);
  return text;
}

/** How many more consortia the firm could join; below zero when it is in too many. */
export function freeCapacity({ placements }: Pick<Grouping, 'placements'>, firm: Firm): number {
  return firm.capacity - (placements.get(firm.id)?.length ?? 0);
}

/** Importance of the requirements the firm meets by itself. */
function fitOf(facts: Facts, firm: Firm, asked: readonly JudgedRequirement[]): number {
  let fit = 0;
  for (const requirement of asked) if (qualifies(facts, firm, requirement)) fit += requirement.importance;
  return fit;
}

type Test = (firm: Firm) => boolean;

function facetTest(filter: PoolFilter, name: FacetName): Test {
  const chosen = filter.facets[name];
  if (chosen === undefined || chosen.length === 0) return () => true;
  const wanted = new Set(chosen);
  return (firm) => facetValues[name](firm).some((value) => wanted.has(value));
}

function countValues(firms: readonly Firm[], name: FacetName): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const firm of firms) {
    for (const value of facetValues[name](firm)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((a, b) => (name === 'district' ? Number(a.value) - Number(b.value) : b.count - a.count));
}

function comparison(
  sort: PoolSort,
  grouping: Grouping,
  fits: ReadonlyMap<FirmId, number>,
): (a: Firm, b: Firm) => number {
  const rank: Readonly<Record<PoolSort, (firm: Firm) => number>> = {
    name: () => 0,
    size: (firm) => firmSizes.indexOf(firm.size),
    free: (firm) => -freeCapacity(grouping, firm),
    fit: (firm) => -(fits.get(firm.id) ?? 0),
  };
  return (a, b) => rank[sort](a) - rank[sort](b);
}

const byName = new WeakMap<ReadonlyMap<FirmId, Firm>, readonly Firm[]>();

/** Collating thousands of names takes long, and the list changes seldom. */
function sortedByName({ firms }: Facts): readonly Firm[] {
  const known = byName.get(firms) ?? [...firms.values()].sort((a, b) => compareNames(a.name.fa, b.name.fa));
  byName.set(firms, known);
  return known;
}

/** @param asked the requirements of what is selected, for fit */
export function poolView(grouping: Grouping, filter: PoolFilter, asked: readonly JudgedRequirement[]): PoolView {
  const { facts } = grouping;
  const query = fold(filter.query);
  const fits = new Map(sortedByName(facts).map((firm) => [firm.id, fitOf(facts, firm, asked)]));
  const tests = {
    query: (firm: Firm) => query === '' || matchesFolded(query, foldedTextOf(firm, facts)),
    free: (firm: Firm) => freeCapacity(grouping, firm) > 0,
    fit: (firm: Firm) => (fits.get(firm.id) ?? 0) > 0,
  };
  const chosen = new Map<string, Test>([['query', tests.query]]);
  for (const name of facetNames) chosen.set(name, facetTest(filter, name));
  if (filter.isFreeOnly) chosen.set('free', tests.free);
  if (filter.isFitOnly) chosen.set('fit', tests.fit);
  const passing = (without?: string) => {
    const active = [...chosen].filter(([name]) => name !== without).map(([, test]) => test);
    return sortedByName(facts).filter((firm) => active.every((test) => test(firm)));
  };
  const shown = passing();
  return {
    firms: filter.sort === 'name' ? shown : [...shown].sort(comparison(filter.sort, grouping, fits)),
    facets: {
      field: countValues(passing('field'), 'field'),
      size: countValues(passing('size'), 'size'),
      class: countValues(passing('class'), 'class'),
      district: countValues(passing('district'), 'district'),
    },
    freeCount: passing('free').filter(tests.free).length,
    fitCount: passing('fit').filter(tests.fit).length,
  };
}
