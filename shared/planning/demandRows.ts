/** What is demanded of a plan as rows of the exact models. */
import type { Demand } from './demand';
import type { SlotColumns } from './fullModel';
import type { LinearModelBuilder } from './solver';

const keyOf = (firms: readonly number[]) => firms.join(' ');

/** The column that says "one of these firms" by the firms. */
function oneOf({ terms }: SlotColumns): Map<string, number> {
  return new Map(terms.filter(({ count }) => count === 1).map(({ firms, column }) => [keyOf(firms), column]));
}

/** The slot with a column for every term of the demands that the points did not need. */
export function withDemandTerms(
  builder: LinearModelBuilder,
  slot: SlotColumns,
  index: number,
  demands: readonly Demand[],
): SlotColumns {
  const known = oneOf(slot);
  const added: SlotColumns['terms'][number][] = [];
  for (const { firms } of demands.flatMap(({ terms }) => terms[index] ?? [])) {
    if (known.has(keyOf(firms))) continue;
    const column = builder.column('', 0, 0, 1, false);
    const members = firms.map((firm) => [slot.x.get(firm) as number, -1] as const);
    builder.row('', Number.NEGATIVE_INFINITY, 0, [[column, 1], ...members]);
    builder.row('', Number.NEGATIVE_INFINITY, 0, [
      [column, 1],
      [slot.open, -1],
    ]);
    known.set(keyOf(firms), column);
    added.push({ column, firms, count: 1 });
  }
  return added.length === 0 ? slot : { ...slot, terms: [...slot.terms, ...added] };
}

/** The demand's row: its least, or where there is a column for it a share of its whole in thousandths. */
export function writeDemand(
  builder: LinearModelBuilder,
  slots: readonly SlotColumns[],
  demand: Demand,
  worst: number | undefined,
): number {
  const amounts = new Map<number, number>();
  const count = (column: number | undefined, amount: number) => {
    if (column !== undefined) amounts.set(column, (amounts.get(column) ?? 0) + amount);
  };
  for (const [index, slot] of slots.entries()) {
    const column = oneOf(slot);
    for (const [firm, amount] of demand.members[index] ?? []) count(slot.x.get(firm), amount);
    for (const { firms, amount } of demand.terms[index] ?? []) count(column.get(keyOf(firms)), amount);
  }
  const { name, least, constant, whole = 0 } = demand;
  if (worst !== undefined) amounts.set(worst, -whole / 1_000);
  const lower = (worst === undefined ? least : 0) - constant;
  return builder.row(name, lower, Number.POSITIVE_INFINITY, [...amounts]);
}
