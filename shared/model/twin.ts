/** The same consortium in another scenario. Ids are per scenario, so an id alone does not make two consortia the same. */
import type { Consortium } from './consortium';
import type { Scenario } from './scenario';

function shareNeeds(a: Consortium, b: Consortium): boolean {
  return a.needIds.some((id) => b.needIds.includes(id));
}

/** The same id for needs that overlap; or for none, in the same service area. */
function isNamesake(a: Consortium, b: Consortium): boolean {
  if (a.id !== b.id) return false;
  const hasNeeds = a.needIds.length > 0 && b.needIds.length > 0;
  return hasNeeds ? shareNeeds(a, b) : a.areaId === b.areaId;
}

function servesTheSame(a: Consortium, b: Consortium): boolean {
  return (
    a.needIds.length > 0 && a.needIds.length === b.needIds.length && a.needIds.every((id) => b.needIds.includes(id))
  );
}

/** The consortium of a scenario that stands for this one: its namesake, else one that serves exactly the same needs. */
export function twinOf(consortium: Consortium, { consortia }: Pick<Scenario, 'consortia'>): Consortium | undefined {
  return (
    consortia.find((one) => isNamesake(one, consortium)) ?? consortia.find((one) => servesTheSame(one, consortium))
  );
}

/** Other consortia of a scenario that already serve some need of this one. */
export function alsoServing(consortium: Consortium, { consortia }: Pick<Scenario, 'consortia'>): readonly Consortium[] {
  const twin = twinOf(consortium, { consortia });
  return consortia.filter((one) => one !== twin && shareNeeds(one, consortium));
}
