/** Groups as column values of the full model, and back. */
import type { FullModel } from './fullModel';
import type { Groups } from './plan';

/** Groups as column values: a start for the solver. */
export function valuesOf(full: FullModel, groups: Groups): Float64Array {
  const values = new Float64Array(full.linear.cost.length);
  const placed = new Set(groups.flat());
  for (const [index, slot] of full.slots.entries()) {
    const members = new Set(groups[index]);
    if (members.size === 0) continue;
    values[slot.open] = 1;
    for (const firm of members) values[slot.x.get(firm) as number] = 1;
    for (const { column, firms, count } of slot.terms) {
      values[column] = firms.filter((firm) => members.has(firm)).length >= count ? 1 : 0;
    }
    const lead = slot.leads.find(({ firm }) => members.has(firm));
    if (lead !== undefined) values[lead.column] = 1;
  }
  for (const { column, firm } of full.placed) values[column] = placed.has(firm) ? 1 : 0;
  return values;
}

/** Column values as groups. */
export function groupsOf(full: FullModel, values: Float64Array): Groups {
  return full.slots.map((slot) =>
    [...slot.x].flatMap(([firm, column]) => ((values[column] as number) > 0.5 ? [firm] : [])).sort((a, b) => a - b),
  );
}
