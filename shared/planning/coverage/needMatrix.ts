/** Needs against firms, or against capabilities, under a scenario: how far each is met, by whom, and what stays open. */
import { suppliersOf } from '../../criteria/supply';
import type { CapabilityId } from '../../ids';
import type { Capability } from '../../model/capability';
import type { Facts } from '../../model/facts';
import type { Firm } from '../../model/firm';
import { type Group, type Grouping, type JudgedRequirement, qualifies } from '../../model/grouping';
import type { Need } from '../../model/need';
import type { SupplyGap } from '../../model/planReport';
import type { Scenario } from '../../model/scenario';
import type { Workspace } from '../../model/workspace';
import { supplyGapsOf } from '../gaps';
import { firmsByCapability, needSupply, type RequirementSupply } from '../needSupply';

export const matrixAxes = ['firms', 'capabilities'] as const;
export type MatrixAxis = (typeof matrixAxes)[number];

/** Why a requirement is open: a supply gap, somebody free who is not placed yet, or no consortium at all. */
export type OpenReason = SupplyGap['kind'] | 'free' | 'unserved';

/** A requirement that no member meets. */
export interface OpenRequirement {
  readonly capabilityId: CapabilityId;
  readonly minLevel: number;
  readonly reason: OpenReason;
  /** The firms of the highest level, whatever keeps them out. */
  readonly nearest: SupplyGap['nearest'];
}

/** Where a need and a column have something to do with each other. */
export interface MatrixCell {
  /** `below`: some of what is asked for, yet under the minimum or without the licence. `open`: nobody supplies it. */
  readonly standing: 'meets' | 'below' | 'open';
  /** Levels above the minimum: the most among what is met. */
  readonly above: number;
  /** Against firms, how many of the need's requirements the firm meets; against capabilities, the minimum level. */
  readonly figure: number;
  /** The firm is a member of the consortium that serves the need, or members supply the capability. */
  readonly isMember: boolean;
  /** Against capabilities: who supplies it, or could where no consortium serves the need. */
  readonly suppliers: readonly Firm[];
  readonly open?: OpenRequirement;
}

export interface MatrixRow {
  readonly need: Need;
  /** The consortium that serves the need. */
  readonly group?: Group;
  /** By the id of the column. */
  readonly cells: ReadonlyMap<string, MatrixCell>;
  readonly open: readonly OpenRequirement[];
}

export type MatrixColumn = Firm | Capability;

export interface NeedMatrix {
  readonly axis: MatrixAxis;
  readonly columns: readonly MatrixColumn[];
  readonly areas: readonly { readonly area: Workspace['areas'][number]; readonly rows: readonly MatrixRow[] }[];
}

type Gaps = ReadonlyMap<string, SupplyGap>;

function gapKey(needId: string, capabilityId: string, minLevel: number): string {
  return `${needId} ${capabilityId} ${minLevel}`;
}

function gapsOf(workspace: Workspace, scenario: Scenario): Gaps {
  return new Map(
    supplyGapsOf(workspace, scenario).map((gap) => [gapKey(gap.needId, gap.capabilityId, gap.minLevel), gap]),
  );
}

function openOf(supply: RequirementSupply, group: Group | undefined, gaps: Gaps): OpenRequirement {
  const { requirement, able } = supply;
  const { needId, capabilityId, minLevel } = requirement;
  const gap = group && gaps.get(gapKey(needId, capabilityId, minLevel));
  const otherwise = able.length === 0 ? 'nobody' : group === undefined ? 'unserved' : 'free';
  return { capabilityId, minLevel, reason: gap?.kind ?? otherwise, nearest: gap?.nearest ?? [] };
}

interface RowContext {
  readonly facts: Facts;
  readonly need: Need;
  readonly group: Group | undefined;
  readonly supply: readonly RequirementSupply[];
  readonly open: ReadonlyMap<JudgedRequirement, OpenRequirement>;
}

/** What one firm is to one need; nothing where it neither offers anything asked for nor serves it. */
function firmCell(firm: Firm, { facts, group, supply }: RowContext): MatrixCell | undefined {
  const isMember = group?.members.some((one) => one.firm.id === firm.id) === true;
  const offered = supply.filter(({ requirement }) => facts.level(firm.id, requirement.capabilityId) > 0);
  if (offered.length === 0 && !isMember) return undefined;
  const met = offered.filter(({ requirement }) => qualifies(facts, firm, requirement));
  const above = met.map(({ requirement }) => facts.level(firm.id, requirement.capabilityId) - requirement.minLevel);
  const standing = met.length === 0 ? 'below' : 'meets';
  return { standing, above: Math.max(0, ...above), figure: met.length, isMember, suppliers: [] };
}

function capabilityCell({ requirement, able }: RequirementSupply, { facts, group, open }: RowContext): MatrixCell {
  const suppliers = group === undefined ? able : suppliersOf(facts, group, requirement);
  const above = suppliers.map((firm) => facts.level(firm.id, requirement.capabilityId) - requirement.minLevel);
  const left = open.get(requirement);
  return {
    standing: suppliers.length === 0 ? 'open' : 'meets',
    above: Math.max(0, ...above),
    figure: requirement.minLevel,
    isMember: group !== undefined && suppliers.length > 0,
    suppliers,
    ...(left === undefined ? {} : { open: left }),
  };
}

/** Asked for twice in one need, a capability shows what is harder to have. */
function harder(a: MatrixCell, b: MatrixCell): MatrixCell {
  if (a.standing !== b.standing) return a.standing === 'open' ? a : b;
  return a.figure >= b.figure ? a : b;
}

function cellsOf(axis: MatrixAxis, firms: readonly Firm[], context: RowContext): MatrixRow['cells'] {
  const cells = new Map<string, MatrixCell>();
  if (axis === 'firms') {
    for (const firm of firms) {
      const cell = firmCell(firm, context);
      if (cell !== undefined) cells.set(firm.id, cell);
    }
    return cells;
  }
  for (const supply of context.supply) {
    const { capabilityId } = supply.requirement;
    const cell = capabilityCell(supply, context);
    const other = cells.get(capabilityId);
    cells.set(capabilityId, other === undefined ? cell : harder(other, cell));
  }
  return cells;
}

function rowOf(axis: MatrixAxis, need: Need, workspace: Workspace, grouping: Grouping, gaps: Gaps): MatrixRow {
  const { facts } = grouping;
  const group = grouping.groups.find(({ consortium }) => consortium.needIds.includes(need.id));
  const supply = needSupply(need, facts, firmsByCapability(workspace.firms, facts));
  const isCovered = ({ requirement }: RequirementSupply) =>
    group !== undefined && suppliersOf(facts, group, requirement).length > 0;
  const open = new Map(
    supply.filter((one) => !isCovered(one)).map((one) => [one.requirement, openOf(one, group, gaps)]),
  );
  const cells = cellsOf(axis, workspace.firms, { facts, need, group, supply, open });
  return { need, ...(group === undefined ? {} : { group }), cells, open: [...open.values()] };
}

/** The needs of the city by service area against all firms, or against the capabilities that any need asks for. */
export function needMatrix(axis: MatrixAxis, workspace: Workspace, grouping: Grouping): NeedMatrix {
  const gaps = gapsOf(workspace, grouping.scenario);
  const asked = new Set(workspace.needs.flatMap(({ requirements }) => requirements.map((one) => one.capabilityId)));
  return {
    axis,
    columns: axis === 'firms' ? workspace.firms : workspace.capabilities.filter(({ id }) => asked.has(id)),
    areas: workspace.areas
      .map((area) => ({
        area,
        rows: workspace.needs
          .filter(({ areaId }) => areaId === area.id)
          .map((need) => rowOf(axis, need, workspace, grouping, gaps)),
      }))
      .filter(({ rows }) => rows.length > 0),
  };
}

export interface MatrixFilter {
  readonly areaId?: string;
  readonly onlyGaps: boolean;
  readonly onlyMembers: boolean;
}

/**
 * The part of a matrix that passes. Gaps keep the needs where something is open, and the capabilities that are; members keep the
 * columns where a member stands. Columns that have nothing to do with the needs left go too, once anything is filtered.
 */
export function filterMatrix(matrix: NeedMatrix, { areaId, onlyGaps, onlyMembers }: MatrixFilter): NeedMatrix {
  if (areaId === undefined && !onlyGaps && !onlyMembers) return matrix;
  const areas = matrix.areas
    .filter(({ area }) => areaId === undefined || area.id === areaId)
    .map(({ area, rows }) => ({ area, rows: rows.filter(({ open }) => !onlyGaps || open.length > 0) }))
    .filter(({ rows }) => rows.length > 0);
  const passes = (cell: MatrixCell) =>
    (!onlyMembers || cell.isMember) &&
    (!onlyGaps || matrix.axis === 'firms' || cell.standing === 'open' || onlyMembers);
  const kept = new Set<string>();
  for (const row of areas.flatMap(({ rows }) => rows)) {
    for (const [id, cell] of row.cells) if (passes(cell)) kept.add(id);
  }
  return { ...matrix, areas, columns: matrix.columns.filter(({ id }) => kept.has(id)) };
}
