/** Small cities made by hand or by chance, for tests of rules, points and plans. */
import fc from 'fast-check';
import { consortiumIdSchema, scenarioIdSchema, workspaceIdSchema } from '../../shared/ids';
import { type Grouping, groupingOf } from '../../shared/model/grouping';
import { defaultPolicy } from '../../shared/model/policy';
import { type Scenario, scenarioSchema } from '../../shared/model/scenario';
import { emptyWorkspace, type Workspace, workspaceSchema } from '../../shared/model/workspace';
import { z } from '../../shared/parsing';

/** A firm in short: its size, its levels by capability, and whatever else matters. */
export interface TinyFirm {
  readonly size?: 'large' | 'medium' | 'small';
  readonly levels?: Readonly<Record<string, number>>;
  readonly licence?: boolean;
  readonly capacity?: number;
  readonly owner?: string;
  readonly home?: number;
  readonly serves?: readonly number[];
}

/** A need in short: its requirements as [capability, minimum level, weight]. */
export interface TinyNeed {
  readonly asks: readonly (readonly [string, number, number])[];
  readonly priority?: number;
  readonly licence?: boolean;
  readonly districts?: readonly number[];
}

/** A consortium in short. Members are written `firm`, `firm:lead`, `firm:supplier`, and `!` at the end pins. */
export interface TinyConsortium {
  readonly area?: string;
  readonly needs: readonly string[];
  readonly members?: readonly string[];
  readonly bans?: readonly string[];
}

export interface TinyCity {
  readonly firms: Readonly<Record<string, TinyFirm>>;
  readonly needs: Readonly<Record<string, TinyNeed>>;
  /** As [kind, firm, firm, strength]. */
  readonly ties?: readonly (readonly [string, string, string, number?])[];
  readonly consortia: Readonly<Record<string, TinyConsortium>>;
  readonly policy?: Partial<typeof defaultPolicy>;
}

function memberOf(written: string) {
  const pinned = written.endsWith('!');
  const [firmId, role = 'partner'] = written.replace('!', '').split(':');
  return { firmId, role, ...(pinned ? { pinned } : {}) };
}

function firmOf([id, firm]: [string, TinyFirm]) {
  return {
    id,
    name: { fa: `شرکت ${id}`, en: `Firm ${id}` },
    size: firm.size ?? 'large',
    ...(firm.licence === false ? {} : { productionLicence: { number: `L-${id}` } }),
    fields: [],
    capabilities: Object.entries(firm.levels ?? {}).map(([capabilityId, level]) => ({ capabilityId, level })),
    capacity: firm.capacity ?? 2,
    ...(firm.owner === undefined ? {} : { ownerGroup: firm.owner }),
    ...(firm.home === undefined ? {} : { homeDistrict: firm.home }),
    servesDistricts: firm.serves ?? [],
    exportCountries: [],
    talents: [],
  };
}

function needOf([id, need]: [string, TinyNeed]) {
  return {
    id,
    areaId: 'area',
    title: { fa: `نیاز ${id}`, en: `Need ${id}` },
    priority: need.priority ?? 1,
    ...(need.licence === true ? { requiresLicence: true } : {}),
    districts: need.districts ?? [],
    requirements: need.asks.map(([capabilityId, minLevel, weight]) => ({ capabilityId, minLevel, weight })),
    status: 'open',
  };
}

function capabilitiesIn({ firms, needs }: TinyCity): string[] {
  const offered = Object.values(firms).flatMap((firm) => Object.keys(firm.levels ?? {}));
  const asked = Object.values(needs).flatMap((need) => need.asks.map(([id]) => id));
  return [...new Set([...offered, ...asked])];
}

function areasIn({ consortia }: TinyCity): string[] {
  return [...new Set(['area', ...Object.values(consortia).flatMap(({ area }) => area ?? [])])];
}

function scenarioOf({ consortia, policy }: TinyCity): Scenario {
  return scenarioSchema.parse({
    id: 's',
    name: { fa: 'پیش‌نویس' },
    status: 'draft',
    createdAt: '2026-11-24T08:00:00Z',
    policy: { ...defaultPolicy, minMembers: 1, minLarge: 0, minSmall: 0, ...policy },
    consortia: Object.entries(consortia).map(([id, one]) => ({
      id,
      name: { fa: `کنسرسیوم ${id}`, en: `Consortium ${id}` },
      areaId: one.area ?? 'area',
      needIds: one.needs,
      members: (one.members ?? []).map(memberOf),
      bans: one.bans ?? [],
      phases: [],
    })),
  });
}

/** The city as a whole workspace, checked by the real schema. Sizes are free unless the policy says otherwise. */
export function tinyWorkspace(city: TinyCity): Workspace {
  return workspaceSchema.parse({
    ...emptyWorkspace(workspaceIdSchema.parse('w'), { fa: 'شهر کوچک' }),
    areas: areasIn(city).map((id) => ({ id, name: { fa: `حوزهٔ ${id}`, en: `Area ${id}` }, owner: { fa: 'متولی' } })),
    capabilities: capabilitiesIn(city).map((id) => ({ id, name: { fa: `توان ${id}`, en: id }, group: 'g' })),
    needs: Object.entries(city.needs).map(needOf),
    firms: Object.entries(city.firms).map(firmOf),
    ties: (city.ties ?? []).map(([kind, a, b, strength], index) => ({
      id: `t${index}`,
      kind,
      firmIds: [a, b],
      ...(strength === undefined ? {} : { strength }),
    })),
    scenarios: [scenarioOf(city)],
  });
}

/** The only scenario of a tiny workspace. */
export function onlyScenario(workspace: Workspace): Scenario {
  return z.tuple([scenarioSchema]).parse(workspace.scenarios)[0];
}

/** The city made ready for judging. */
export function tinyGrouping(city: TinyCity): Grouping {
  const workspace = tinyWorkspace(city);
  return groupingOf(workspace, onlyScenario(workspace));
}

export const consortiumId = (id: string) => consortiumIdSchema.parse(id);
export const scenarioId = scenarioIdSchema.parse('s');

const capabilityNames = ['A', 'B', 'C', 'D'] as const;
const districts = fc.subarray([1, 2, 3, 19], { maxLength: 2 });

const randomFirm = fc.record({
  size: fc.constantFrom<'large' | 'medium' | 'small'>('large', 'large', 'medium', 'small'),
  levels: fc.dictionary(fc.constantFrom(...capabilityNames), fc.integer({ min: 1, max: 5 })),
  licence: fc.boolean(),
  capacity: fc.integer({ min: 0, max: 3 }),
  owner: fc.constantFrom('x', 'y', 'z', 'v', 'u'),
  home: fc.constantFrom(1, 2, 3, 4, 19),
  serves: districts,
});

const randomNeed = fc.record({
  asks: fc.array(
    fc.tuple(fc.constantFrom(...capabilityNames), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 })),
    { minLength: 1, maxLength: 3 },
  ),
  priority: fc.integer({ min: 1, max: 3 }),
  licence: fc.boolean(),
  districts,
});

const named = <Value>(prefix: string, values: readonly Value[]): Record<string, Value> =>
  Object.fromEntries(values.map((value, index) => [`${prefix}${index + 1}`, value]));

/** Random cities with up to `firms` firms and `consortia` consortia, some members placed and pinned, some banned. */
export function randomCity(firms = 6, consortia = 3): fc.Arbitrary<TinyCity> {
  const firmIds = Array.from({ length: firms }, (_, index) => `f${index + 1}`);
  const member = fc
    .tuple(fc.constantFrom(...firmIds), fc.constantFrom('lead', 'partner', 'supplier'))
    .map(([firm, role]) => `${firm}:${role}`);
  const tie = fc
    .tuple(
      fc.constantFrom('conflict', 'rival', 'partner'),
      fc.subarray(firmIds, { minLength: 2, maxLength: 2 }),
      fc.integer({ min: 1, max: 3 }),
    )
    .map(([kind, [a = 'f1', b = 'f2'], strength]) => [kind, a, b, strength] as const);
  return fc
    .record({
      firms: fc.array(randomFirm, { minLength: firms, maxLength: firms }),
      needs: fc.array(randomNeed, { minLength: consortia, maxLength: consortia }),
      ties: fc.array(tie, { maxLength: 4 }),
      members: fc.array(fc.uniqueArray(member, { maxLength: 4, selector: (written) => written.split(':')[0] }), {
        minLength: consortia,
        maxLength: consortia,
      }),
      bans: fc.array(fc.subarray(firmIds, { maxLength: 1 }), { minLength: consortia, maxLength: consortia }),
    })
    .map(({ members, bans, ties, ...lists }) => ({
      firms: named('f', lists.firms),
      needs: named('n', lists.needs),
      ties,
      consortia: named(
        'c',
        members.map((written, index) => ({ needs: [`n${index + 1}`], members: written, bans: bans[index] ?? [] })),
      ),
      policy: { minMembers: 2, maxMembers: 4, minLarge: 1, minSmall: 1 },
    }));
}

/** Random cities in which nearly every group may form and firms are scarce, so that consortia compete for them. */
export function scarceCity(firms = 5, consortia = 3): fc.Arbitrary<TinyCity> {
  return randomCity(firms, consortia).map((city) => ({
    ...city,
    firms: Object.fromEntries(
      Object.entries(city.firms).map(([id, firm]) => [id, { ...firm, capacity: Math.min(2, firm.capacity ?? 1) }]),
    ),
    policy: {
      minMembers: 1,
      maxMembers: 2,
      minLarge: 0,
      minSmall: 0,
      leadSizes: ['large', 'medium', 'small'],
      leadNeedsLicence: false,
    },
  }));
}

/** The same cities with a partner tie between any two firms: such are planned by whole groups. */
export function tiedCity(firms = 5, consortia = 3): fc.Arbitrary<TinyCity> {
  return scarceCity(firms, consortia).map((city) => {
    const ids = Object.keys(city.firms);
    const pairs = ids.flatMap((a, index) => ids.slice(index + 1).map((b) => [a, b] as const));
    return { ...city, ties: pairs.map(([a, b], index) => ['partner', a, b, 1 + (index % 3)] as const) };
  });
}
