/** Filters of the firms: each choice says how many firms it would leave, given the other filters. */
import { compareNames } from '../../../shared/language/persian';
import { firmClassIds, firmSizes } from '../../../shared/model/firm';
import { type FirmRow, freeCapacity } from './rows';

export const filterIds = ['field', 'size', 'class', 'district', 'capacity'] as const;
export type FilterId = (typeof filterIds)[number];

/** Chosen values by filter; a filter without a choice lets everything through. */
export type Chosen = Readonly<Partial<Record<FilterId, readonly string[]>>>;

export interface Choice {
  readonly value: string;
  readonly count: number;
}

/** What stands for a missing value. */
export const missing = '-';

export const capacityStates = ['free', 'full', 'overloaded', 'unplaced'] as const;

function capacityStatesOf(row: FirmRow): readonly string[] {
  const free = freeCapacity(row);
  return [free > 0 ? 'free' : free === 0 ? 'full' : 'overloaded', ...(row.load === 0 ? ['unplaced'] : [])];
}

const valuesOf: Readonly<Record<FilterId, (row: FirmRow) => readonly string[]>> = {
  field: ({ firm }) => (firm.fields.length === 0 ? [missing] : firm.fields),
  size: ({ firm }) => [firm.size],
  class: ({ firm }) => [firm.class ?? missing],
  district: ({ firm }) => [firm.homeDistrict === undefined ? missing : String(firm.homeDistrict)],
  capacity: capacityStatesOf,
};

const fixedOrder: Readonly<Partial<Record<FilterId, readonly string[]>>> = {
  size: firmSizes,
  class: firmClassIds,
  capacity: capacityStates,
};

function lets(filter: FilterId, chosen: Chosen, row: FirmRow): boolean {
  const values = chosen[filter];
  if (values === undefined || values.length === 0) return true;
  return valuesOf[filter](row).some((value) => values.includes(value));
}

/** Rows that pass every filter (or every one but `except`). */
export function filterRows(rows: readonly FirmRow[], chosen: Chosen, except?: FilterId): readonly FirmRow[] {
  const active = filterIds.filter((id) => id !== except && (chosen[id]?.length ?? 0) > 0);
  if (active.length === 0) return rows;
  return rows.filter((row) => active.every((id) => lets(id, chosen, row)));
}

function orderOf(filter: FilterId): (a: string, b: string) => number {
  const fixed = fixedOrder[filter];
  const rank = (value: string) => (value === missing ? Number.POSITIVE_INFINITY : (fixed?.indexOf(value) ?? 0));
  return (a, b) => (rank(a) === rank(b) ? compareNames(a, b) : rank(a) - rank(b));
}

/** The choices of one filter with the number of rows behind each; chosen ones are listed even when nothing is behind them. */
export function choicesOf(filter: FilterId, rows: readonly FirmRow[], chosen: Chosen): readonly Choice[] {
  const counts = new Map<string, number>((chosen[filter] ?? []).map((value) => [value, 0]));
  for (const row of filterRows(rows, chosen, filter)) {
    for (const value of valuesOf[filter](row)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return [...counts.keys()].sort(orderOf(filter)).map((value) => ({ value, count: counts.get(value) ?? 0 }));
}

/** The same filters with one value chosen or no longer chosen. */
export function toggle(chosen: Chosen, filter: FilterId, value: string): Chosen {
  const before = chosen[filter] ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  return { ...chosen, [filter]: after };
}
