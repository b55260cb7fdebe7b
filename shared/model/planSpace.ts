/** What a planner may choose from: the consortia it is asked to plan, and the firms that may come into each. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Member } from './consortium';
import type { Facts } from './facts';
import type { Firm } from './firm';
import type { Group } from './grouping';
import type { Policy } from './policy';

export interface Slot {
  readonly group: Group;
  /** Firms that the planner may consider here: useful ones, pinned ones and those that may stay. */
  readonly candidates: readonly Firm[];
  /** Memberships that must stay. */
  readonly pins: readonly Member[];
  /** Members of the version that a plan is to stay close to: they are not brought in, so they need not be of use. */
  readonly staying: ReadonlySet<FirmId>;
  /** Firms that withdrew from this consortium in review. */
  readonly declined: ReadonlySet<FirmId>;
}

export interface PlanSpace {
  readonly facts: Facts;
  readonly policy: Policy;
  readonly slots: readonly Slot[];
  /** Consortia outside the selection stay as they are; here is where each firm already sits. */
  readonly kept: ReadonlyMap<FirmId, readonly ConsortiumId[]>;
}

/** Every firm that may come into any of the consortia to be planned, once. */
export function candidatesOf({ slots }: PlanSpace): readonly Firm[] {
  const firms = new Map<FirmId, Firm>();
  for (const firm of slots.flatMap((slot) => slot.candidates)) firms.set(firm.id, firm);
  return [...firms.values()];
}
