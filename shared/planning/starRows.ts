/** Rows that make the relaxation tighter where a firm has many ties; they hold for every legal group. */
import type { SlotColumns } from './fullModel';
import { mostMembers, type PlanSlot } from './plan';
import type { LinearModelBuilder } from './solver';

/**
 * A member meets at most most - 1 others, so its ties count at most so often: true of every group, and without it the relaxation takes
 * halves of twice as many firms and counts all their ties.
 */
export function writeStars(
  builder: LinearModelBuilder,
  slot: PlanSlot,
  x: ReadonlyMap<number, number>,
  terms: SlotColumns['terms'],
): void {
  const most = mostMembers(slot);
  const ties = new Map<number, number[]>();
  for (const { column, firms, count } of terms) {
    if (count !== 2 || firms.length !== 2) continue;
    for (const firm of firms) ties.set(firm, [...(ties.get(firm) ?? []), column]);
  }
  for (const [firm, columns] of ties) {
    if (columns.length < most) continue;
    const entries = columns.map((column) => [column, 1] as const);
    builder.row('', Number.NEGATIVE_INFINITY, 0, [...entries, [x.get(firm) as number, 1 - most]]);
  }
}
