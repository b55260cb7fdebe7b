/** A large dense city made by a seeded generator: as many firms and needs as asked, every firm useful in many places. The same seed gives the same city everywhere. */
import {
  areaIdSchema,
  capabilityIdSchema,
  firmIdSchema,
  needIdSchema,
  tieIdSchema,
  workspaceIdSchema,
} from '../../../shared/ids';
import type { Firm } from '../../../shared/model/firm';
import type { Need } from '../../../shared/model/need';
import type { Tie } from '../../../shared/model/tie';
import { emptyWorkspace } from '../../../shared/model/workspace';
import { Random } from '../../../shared/planning/random';
import { type Instance, onePerNeed } from './cordis';

export interface CitySize {
  readonly firms: number;
  readonly needs: number;
  readonly capabilities: number;
  readonly capabilitiesPerFirm: number;
  readonly requirementsPerNeed: number;
  readonly ties: number;
}

/** 1,000 firms and 100 needs with about 390 useful firms each. */
export const denseCity: CitySize = {
  firms: 1_000,
  needs: 100,
  capabilities: 24,
  capabilitiesPerFirm: 4,
  requirementsPerNeed: 4,
  ties: 400,
};

function several(random: Random, count: number, below: number): readonly number[] {
  const chosen = new Set<number>();
  while (chosen.size < Math.min(count, below)) chosen.add(random.below(below));
  return [...chosen];
}

const capabilityId = (index: number) => capabilityIdSchema.parse(`K${index}`);

function firmOf(random: Random, index: number, size: CitySize): Firm {
  const kind = random.next();
  return {
    id: firmIdSchema.parse(`F${String(index).padStart(4, '0')}`),
    name: { fa: `شرکت ${index}` },
    size: kind < 0.25 ? 'large' : kind < 0.6 ? 'medium' : 'small',
    ...(random.next() < 0.8 ? { productionLicence: { number: `P${index}` } } : {}),
    fields: [],
    capabilities: several(random, size.capabilitiesPerFirm, size.capabilities).map((capability) => ({
      capabilityId: capabilityId(capability),
      level: 1 + random.below(5),
    })),
    capacity: 1 + random.below(3),
    ...(random.next() < 0.1 ? { ownerGroup: `O${random.below(40)}` } : {}),
    homeDistrict: 1 + random.below(22),
    servesDistricts: [],
    exportCountries: [],
    talents: [],
  };
}

function needOf(random: Random, index: number, size: CitySize): Need {
  return {
    id: needIdSchema.parse(`N${String(index).padStart(3, '0')}`),
    areaId: areaIdSchema.parse('a1'),
    title: { fa: `نیاز ${index}` },
    priority: 1 + random.below(3),
    districts: random.next() < 0.5 ? [] : several(random, 3, 22).map((district) => district + 1),
    requirements: several(random, size.requirementsPerNeed, size.capabilities).map((capability) => ({
      capabilityId: capabilityId(capability),
      minLevel: 2 + random.below(3),
      weight: 1 + random.below(5),
    })),
    status: 'open',
  };
}

function tieOf(random: Random, index: number, firms: readonly Firm[]): Tie {
  const [a, b] = several(random, 2, firms.length) as [number, number];
  const kind = random.next();
  return {
    id: tieIdSchema.parse(`t${index}`),
    kind: kind < 0.2 ? 'conflict' : kind < 0.5 ? 'rival' : 'partner',
    firmIds: [(firms[a] as Firm).id, (firms[b] as Firm).id],
    strength: 1 + random.below(3),
  };
}

/** Makes a city of the given size. */
export function syntheticInstance(seed: number, size: CitySize): Instance {
  const random = new Random(seed);
  const firms = Array.from({ length: size.firms }, (_, index) => firmOf(random, index, size));
  const needs = Array.from({ length: size.needs }, (_, index) => needOf(random, index, size));
  const scenario = onePerNeed(needs);
  const workspace = {
    ...emptyWorkspace(workspaceIdSchema.parse('synthetic'), { fa: 'شهر ساختگی', en: 'Synthetic city' }),
    firms,
    needs,
    ties: Array.from({ length: size.ties }, (_, index) => tieOf(random, index, firms)),
    scenarios: [scenario],
  };
  return { workspace, scenario };
}
