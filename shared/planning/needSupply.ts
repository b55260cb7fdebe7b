/** Supply before planning: for every requirement of a need, the firms that could meet it, wherever they sit. */
import type { CapabilityId } from '../ids';
import type { Facts } from '../model/facts';
import type { Firm } from '../model/firm';
import { type JudgedRequirement, qualifies, requirementsOf } from '../model/grouping';
import type { Need } from '../model/need';

export interface RequirementSupply {
  readonly requirement: JudgedRequirement;
  /** Firms that qualify, the highest level first. */
  readonly able: readonly Firm[];
}

/** Firms that have each capability at any level, the highest level first. */
export type FirmsByCapability = ReadonlyMap<CapabilityId, readonly Firm[]>;

const known = new WeakMap<readonly Firm[], FirmsByCapability>();

function indexOf(firms: readonly Firm[], facts: Facts): FirmsByCapability {
  const index = new Map<CapabilityId, Firm[]>();
  for (const firm of firms) {
    for (const capabilityId of new Set(firm.capabilities.map((own) => own.capabilityId))) {
      const having = index.get(capabilityId);
      if (having === undefined) index.set(capabilityId, [firm]);
      else having.push(firm);
    }
  }
  for (const [capabilityId, having] of index) {
    having.sort((a, b) => facts.level(b.id, capabilityId) - facts.level(a.id, capabilityId));
  }
  return index;
}

/** Who has what. Computed once per version of the list of firms. */
export function firmsByCapability(firms: readonly Firm[], facts: Facts): FirmsByCapability {
  const found = known.get(firms);
  if (found !== undefined) return found;
  const index = indexOf(firms, facts);
  known.set(firms, index);
  return index;
}

/** The requirements of a need, in their order, each with the firms that could meet it. */
export function needSupply(need: Need, facts: Facts, having: FirmsByCapability): readonly RequirementSupply[] {
  return requirementsOf([need]).map((requirement) => ({
    requirement,
    able: (having.get(requirement.capabilityId) ?? []).filter((firm) => qualifies(facts, firm, requirement)),
  }));
}

/** Does the need ask for something that no firm of the list can meet? */
export function isBeyondReach(need: Need, facts: Facts, having: FirmsByCapability): boolean {
  return needSupply(need, facts, having).some(({ able }) => able.length === 0);
}
