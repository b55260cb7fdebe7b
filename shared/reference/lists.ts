/** The reference tables as lists of the document, ready to stand in a new workspace. */
import { type Area, areaSchema } from '../model/area';
import { type Capability, capabilitySchema } from '../model/capability';
import { type City, citySchema } from '../model/international';
import { type Need, needSchema } from '../model/need';
import { areaTable } from './areas';
import { capabilityTable } from './capabilities';
import { cityKindOf, cityTable } from './cities';
import { needTable } from './needs';
import type { NeedRow } from './needs/needRow';

export function referenceCapabilities(): readonly Capability[] {
  return capabilityTable.rows.map((row) => capabilitySchema.parse(row));
}

export function referenceAreas(): readonly Area[] {
  return areaTable.rows.map((row) => areaSchema.parse(row));
}

/** All forty needs, open; the source of each says that budgets, districts and indicators are illustrative. */
export function referenceNeeds(): readonly Need[] {
  return needTable.rows.map((row) => needSchema.parse(needOf(row)));
}

function needOf({ requirements, budget: [budgetMin, budgetMax], ...row }: NeedRow): unknown {
  return {
    ...row,
    requirements: requirements.map(([capabilityId, minLevel, weight]) => ({ capabilityId, minLevel, weight })),
    budgetMin,
    budgetMax,
    status: 'open',
    source: `${needTable.source.fa}. ${needTable.note?.fa ?? ''}`.trim(),
  };
}

export function referenceCities(): readonly City[] {
  return cityTable.rows.map(({ facts, ...row }) => citySchema.parse({ ...row, kind: cityKindOf(facts) }));
}
