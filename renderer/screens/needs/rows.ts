/** The needs by service area as the screen lists them: every requirement with who supplies it, or who could. */
import { suppliersOf } from '../../../shared/criteria/supply';
import { fold, matchesFolded } from '../../../shared/language/persian';
import type { Area } from '../../../shared/model/area';
import type { Facts } from '../../../shared/model/facts';
import type { Firm } from '../../../shared/model/firm';
import type { Group, Grouping } from '../../../shared/model/grouping';
import type { Need, Requirement } from '../../../shared/model/need';
import type { Workspace } from '../../../shared/model/workspace';
import { isOpen } from '../../../shared/planning/draft';
import { type Supply, supplyOf } from '../../../shared/planning/figures';
import { firmsByCapability, needSupply } from '../../../shared/planning/needSupply';

export interface Supplier {
  readonly firm: Firm;
  readonly level: number;
}

export interface RequirementRow {
  readonly requirement: Requirement;
  /** In the consortium that serves the need: who meets it. Without one: who could. */
  readonly state: Supply;
  readonly suppliers: readonly Supplier[];
  /** Firms of the whole list that could meet it. */
  readonly able: number;
}

export interface NeedRow {
  readonly need: Need;
  /** The consortium that serves it; undefined when none does. */
  readonly group: Group | undefined;
  readonly requirements: readonly RequirementRow[];
}

export interface AreaSection {
  readonly area: Area;
  readonly rows: readonly NeedRow[];
}

function stateOf(count: number): Supply {
  return count === 0 ? 'gap' : count === 1 ? 'single' : 'backedUp';
}

/** One need with its requirements. */
export function needRow(need: Need, workspace: Workspace, facts: Facts, grouping: Grouping | undefined): NeedRow {
  const group = grouping?.groups.find(({ consortium }) => consortium.needIds.includes(need.id));
  const isPlanned = group !== undefined && group.members.length > 0;
  const supply = needSupply(need, facts, firmsByCapability(workspace.firms, facts));
  const requirements = need.requirements.map((requirement, position): RequirementRow => {
    const { requirement: judged, able = [] } = supply[position] ?? {};
    const firms = isPlanned && judged ? suppliersOf(facts, group, judged) : able;
    return {
      requirement,
      state: isPlanned && judged ? supplyOf(facts, group, judged) : stateOf(able.length),
      suppliers: firms.map((firm) => ({ firm, level: facts.level(firm.id, requirement.capabilityId) })),
      able: able.length,
    };
  });
  return { need, group, requirements };
}

/** Areas with their needs, in the order of the document. */
export function areaSections(
  workspace: Workspace,
  facts: Facts,
  grouping: Grouping | undefined,
): readonly AreaSection[] {
  return workspace.areas.map((area) => ({
    area,
    rows: workspace.needs
      .filter((need) => need.areaId === area.id)
      .map((need) => needRow(need, workspace, facts, grouping)),
  }));
}

export const supplyFilters = ['gap', 'single', 'unserved'] as const;
export type SupplyFilter = (typeof supplyFilters)[number];

export interface NeedFilter {
  readonly query: string;
  readonly status?: Need['status'];
  readonly priority?: number;
  readonly supply?: SupplyFilter;
}

const meets: Readonly<Record<SupplyFilter, (row: NeedRow) => boolean>> = {
  gap: ({ requirements }) => requirements.some(({ state }) => state === 'gap'),
  single: ({ requirements }) => requirements.some(({ state }) => state === 'single'),
  unserved: ({ need, group }) => isOpen(need) && group === undefined,
};

function searchTextOf({ need }: NeedRow, area: Area, facts: Facts): string {
  const names = need.requirements.flatMap(({ capabilityId }) => {
    const name = facts.capabilities.get(capabilityId)?.name;
    return [capabilityId, name?.fa, name?.en];
  });
  const texts = [need.title, need.statement, need.owner, area.name, area.owner].flatMap((text) => [text?.fa, text?.en]);
  return fold([need.id, ...texts, ...names].filter((text) => text !== undefined).join(' '));
}

/** Is anything sought or filtered? */
export function isFiltering({ query, status, priority, supply }: NeedFilter): boolean {
  return fold(query) !== '' || status !== undefined || priority !== undefined || supply !== undefined;
}

/** Sections with the needs that pass; while anything is filtered, areas with none are left out. */
export function filterSections(
  sections: readonly AreaSection[],
  filter: NeedFilter,
  facts: Facts,
): readonly AreaSection[] {
  if (!isFiltering(filter)) return sections;
  const query = fold(filter.query);
  const passes = (row: NeedRow, area: Area) =>
    (filter.status === undefined || row.need.status === filter.status) &&
    (filter.priority === undefined || row.need.priority === filter.priority) &&
    (filter.supply === undefined || meets[filter.supply](row)) &&
    (query === '' || matchesFolded(query, searchTextOf(row, area, facts)));
  return sections
    .map(({ area, rows }) => ({ area, rows: rows.filter((row) => passes(row, area)) }))
    .filter(({ rows }) => rows.length > 0);
}
