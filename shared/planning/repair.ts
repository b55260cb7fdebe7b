/** A legal plan as close as can be to an earlier one, after edits, pins and withdrawals. */
import { City } from './city';
import type { Compiled } from './compiled';
import { buildGroup, fillGroup, improveGroup, seatRequired } from './greedy';

/** Pinned firms take their seats first, then whoever was there and still may (firms by slot); what is missing is found anew. */
export function planNear(compiled: Compiled, before: readonly ReadonlySet<number>[]): City {
  const city = new City(compiled);
  for (const group of city.groups) if (!seatRequired(city, group)) city.empty(group);
  for (const [index, group] of city.groups.entries()) {
    for (const [local, firm] of group.slot.firm.entries()) {
      if (before[index]?.has(firm) === true && city.isFree(firm) && group.hasRoomFor(local)) city.add(group, local);
    }
  }
  for (const group of city.groups) if (group.missing > 0 && group.members.length > 0) fillGroup(city, group);
  for (const group of city.groups) improveGroup(city, group);
  for (const group of city.groups) if (group.members.length === 0) buildGroup(city, group);
  return city;
}
