/** Which capabilities firms offer, and how many needs ask for each. */
import type { CapabilityId } from '../ids';
import type { Firm } from '../model/firm';
import type { Need } from '../model/need';

/** Capabilities that some firm has, at whatever level. */
export function offeredBy(firms: readonly Firm[]): ReadonlySet<CapabilityId> {
  return new Set(firms.flatMap(({ capabilities }) => capabilities.map(({ capabilityId }) => capabilityId)));
}

/** How many needs ask for each capability. */
export function askedBy(needs: readonly Need[]): ReadonlyMap<CapabilityId, number> {
  const counts = new Map<CapabilityId, number>();
  for (const { requirements } of needs) {
    for (const id of new Set(requirements.map(({ capabilityId }) => capabilityId))) {
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  }
  return counts;
}
