/** Whole workspaces at random, with texts as the app stores them: Persian, Arabic and Latin letters, quotes, separators, line breaks, formula signs. */
import fc from 'fast-check';
import { workspaceIdSchema } from '../../shared/ids';
import { firmClassIds, firmSizes } from '../../shared/model/firm';
import { needStatuses } from '../../shared/model/need';
import { tieKinds } from '../../shared/model/tie';
import { emptyWorkspace, type Workspace, workspaceSchema } from '../../shared/model/workspace';
import { anyScenarios } from './anyScenarios';
import { date, line, lines, optional, some, someIds, textOf } from './anyWords';

const districts = some(Array.from({ length: 22 }, (_, index) => index + 1));
const level = fc.integer({ min: 1, max: 5 });
const money = fc.integer({ min: 0, max: 1_000_000_000_000 });

function firmsOf(ids: readonly string[], capabilityIds: readonly string[]) {
  const offers = some(capabilityIds).chain((chosen) =>
    fc.tuple(
      ...chosen.map((capabilityId) =>
        fc.record(
          { capabilityId: fc.constant(capabilityId), level, evidence: lines, expiresOn: date },
          { requiredKeys: ['capabilityId', 'level'] },
        ),
      ),
    ),
  );
  const talents = someIds('t', 2).chain((talentIds) =>
    fc.tuple(
      ...talentIds.map((id) =>
        fc.record({
          id: fc.constant(id),
          name: line,
          expertise: textOf(lines),
          capabilityIds: some(capabilityIds),
          consent: fc.boolean(),
        }),
      ),
    ),
  );
  const licence = fc.record(
    {
      number: fc.oneof(fc.constant(''), fc.constantFrom('12/345', '0', '1', 'ب-۱۲')),
      issuedOn: date,
      products: fc.array(textOf(lines), { minLength: 1, maxLength: 3 }),
    },
    { requiredKeys: ['number'] },
  );
  const contact = optional({ name: line, post: line, phone: line, email: line }).filter(
    (one) => Object.keys(one).length > 0,
  );
  const firm = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        name: textOf(line),
        size: fc.constantFrom(...firmSizes),
        class: fc.constantFrom(...firmClassIds),
        legacyClass: line,
        productionLicence: licence,
        privateOwnership: fc.boolean(),
        rndSpend: money,
        fields: fc.uniqueArray(line, { maxLength: 3 }),
        capabilities: offers,
        capacity: fc.integer({ min: 0, max: 9 }),
        ownerGroup: line,
        homeDistrict: fc.integer({ min: 1, max: 22 }),
        servesDistricts: districts,
        site: line,
        exportCountries: some(['IR', 'RU', 'IQ', 'NO', 'ZZ']),
        employees: fc.integer({ min: 0, max: 10_000_000 }),
        website: line,
        contact,
        talents,
        source: line,
        note: lines,
      },
      {
        requiredKeys: [
          'id',
          'name',
          'size',
          'fields',
          'capabilities',
          'capacity',
          'servesDistricts',
          'exportCountries',
          'talents',
        ],
      },
    );
  return fc.tuple(...ids.map(firm));
}

function needsOf(ids: readonly string[], areaIds: readonly string[], capabilityIds: readonly string[]) {
  const requirements = some(capabilityIds).chain((chosen) =>
    fc.tuple(
      ...chosen.map((capabilityId) =>
        fc.record({ capabilityId: fc.constant(capabilityId), minLevel: level, weight: level }),
      ),
    ),
  );
  const need = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        areaId: fc.constantFrom(...areaIds),
        title: textOf(lines),
        statement: textOf(lines),
        priority: fc.integer({ min: 1, max: 3 }),
        requiresLicence: fc.boolean(),
        districts,
        requirements,
        owner: textOf(line),
        budgetMin: money.map((amount) => Math.floor(amount / 2)),
        budgetMax: money.map((amount) => Math.ceil(amount / 2) + 500_000_000_000),
        adoptionPath: textOf(lines),
        deadline: date,
        kpis: fc.array(textOf(lines), { minLength: 1, maxLength: 3 }),
        international: fc.boolean(),
        status: fc.constantFrom(...needStatuses),
        source: line,
      },
      { requiredKeys: ['id', 'areaId', 'title', 'priority', 'districts', 'requirements', 'status'] },
    );
  return fc.tuple(...ids.map(need));
}

function tiesOf(firmIds: readonly string[]) {
  const tie = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        kind: fc.constantFrom(...tieKinds),
        firmIds: fc.shuffledSubarray([...firmIds], { minLength: 2, maxLength: 2 }),
        strength: fc.integer({ min: 1, max: 3 }),
        note: lines,
      },
      { requiredKeys: ['id', 'kind', 'firmIds'] },
    );
  return firmIds.length < 2 ? fc.constant([]) : someIds('T', 4).chain((ids) => fc.tuple(...ids.map(tie)));
}

const capabilitiesOf = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record(
        { id: fc.constant(id), name: textOf(line), group: line, description: textOf(lines) },
        { requiredKeys: ['id', 'name', 'group'] },
      ),
    ),
  );

const areasOf = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record(
        { id: fc.constant(id), name: textOf(line), owner: textOf(line), note: textOf(lines) },
        { requiredKeys: ['id', 'name', 'owner'] },
      ),
    ),
  );

const ids = fc.record({
  capabilities: someIds('C-', 5),
  areas: someIds('area', 3).map((some) => (some.length === 0 ? ['area1'] : some)),
  firms: someIds('شرکت', 6),
  needs: someIds('N0', 5),
});

/** Any sound workspace. */
export const anyWorkspace: fc.Arbitrary<Workspace> = ids
  .chain(({ capabilities, areas, firms, needs }) =>
    fc.record({
      capabilities: capabilitiesOf(capabilities),
      areas: areasOf(areas),
      firms: firmsOf(firms, capabilities),
      needs: needsOf(needs, areas, capabilities),
      ties: tiesOf(firms),
      scenarios: anyScenarios(areas, needs, firms),
    }),
  )
  .map((lists) =>
    workspaceSchema.parse({ ...emptyWorkspace(workspaceIdSchema.parse('any'), { fa: 'هر شهر' }), ...lists }),
  );
