/** The master problem over whole groups: which of the columns met so far make the best plan together. */
import type { Column, ColumnPool } from './columns';
import type { Compiled, CompiledSlot } from './compiled';
import type { DualAnswer } from './decomposition';
import { amountIn, type PricedDemand, paidIn } from './demand';
import type { Groups } from './plan';
import { type LinearModel, LinearModelBuilder } from './solver';

export interface MasterModel {
  readonly linear: LinearModel;
  readonly columns: readonly Column[];
  readonly start: Float64Array;
}

/** Points of a column less the prices of its firms. */
function netOf(column: Column, prices: Float64Array): number {
  return column.firms.reduce((sum, firm) => sum - (prices[firm] as number), column.points);
}

/** Columns that could be in a plan better than `best` (what demands pay included), those of the plan `groups` always, at most `limit`. */
export function columnsInReach(
  pool: ColumnPool,
  dual: DualAnswer,
  best: number,
  groups: Groups,
  limit: number,
): readonly Column[] {
  const current = new Set(groups.map((firms, slot) => `${slot}:${firms.join(' ')}`));
  const ranked = pool.columns.map((column) => ({
    column,
    loss: (dual.slotBounds[column.slot] ?? 0) - netOf(column, dual.prices),
    isCurrent: current.has(`${column.slot}:${column.firms.join(' ')}`),
  }));
  return ranked
    .filter(({ loss, isCurrent }) => isCurrent || dual.bound - loss > best)
    .sort((a, b) => Number(b.isCurrent) - Number(a.isCurrent) || a.loss - b.loss)
    .slice(0, limit)
    .map(({ column }) => column);
}

/** The master problem: at most one column per slot, no firm over its capacity, participation of the firms placed, what is demanded. */
export function masterModelOf(
  compiled: Compiled,
  columns: readonly Column[],
  groups: Groups,
  demands: readonly PricedDemand[],
): MasterModel {
  const builder = new LinearModelBuilder();
  const bySlot: [number, number][][] = compiled.slots.map(() => []);
  const byFirm: number[][] = Array.from(compiled.capacity, () => []);
  const current = groups.map((firms) => firms.join(' '));
  const start: number[] = [];
  for (const { slot, firms, points } of columns) {
    const column = builder.column('', points - paidIn(demands, slot, firms), 0, 1, true);
    start.push(current[slot] === firms.join(' ') ? 1 : 0);
    bySlot[slot]?.push([column, 1]);
    for (const firm of firms) byFirm[firm]?.push(column);
  }
  for (const [index, entries] of bySlot.entries()) {
    const isRequired = (compiled.slots[index] as CompiledSlot).required.length > 0;
    builder.row('', isRequired ? 1 : 0, 1, entries);
  }
  for (const { demand } of demands) {
    const entries = columns.map(({ slot, firms }, index) => [index, amountIn(demand, slot, firms)] as const);
    builder.row('', demand.least - demand.constant, Number.POSITIVE_INFINITY, entries);
  }
  const placed = new Set(groups.flat());
  for (const [firm, members] of byFirm.entries()) {
    const capacity = compiled.capacity[firm] as number;
    if (capacity < members.length) {
      builder.row(
        '',
        Number.NEGATIVE_INFINITY,
        capacity,
        members.map((column) => [column, 1] as const),
      );
    }
    const points = compiled.placed[firm] as number;
    if (points <= 0 || members.length === 0) continue;
    const column = builder.column('', points, 0, 1, false);
    start.push(placed.has(firm) ? 1 : 0);
    builder.row('', Number.NEGATIVE_INFINITY, 0, [[column, 1], ...members.map((member) => [member, -1] as const)]);
  }
  return { linear: builder.build(), columns, start: Float64Array.from(start) };
}

/** The plan a master solution stands for. */
export function planOfMaster(compiled: Compiled, master: MasterModel, values: Float64Array): Groups {
  const groups: (readonly number[])[] = compiled.slots.map(() => []);
  for (const [index, column] of master.columns.entries())
    if ((values[index] as number) > 0.5) groups[column.slot] = column.firms;
  return groups;
}
