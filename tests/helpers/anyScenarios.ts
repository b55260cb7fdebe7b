/** Scenarios at random, with all that a list can say of them and of their consortia. */
import fc from 'fast-check';
import { legalForms, phaseKinds, phaseStatuses, roles } from '../../shared/model/consortium';
import { firmSizes } from '../../shared/model/firm';
import { criterionIds, efforts, highestWeight } from '../../shared/model/policy';
import { scenarioStatuses } from '../../shared/model/scenario';
import { date, line, lines, some, someIds, textOf } from './anyWords';

const count = (min: number, max = 50) => fc.integer({ min, max });

const policy = fc.record({
  minMembers: count(1),
  maxMembers: count(1),
  minLarge: count(0),
  minSmall: count(0),
  leadSizes: some(firmSizes),
  leadNeedsLicence: fc.boolean(),
  allowRivals: fc.boolean(),
  maxPerOwnerGroup: count(1),
  weights: fc
    .tuple(...criterionIds.map(() => count(0, highestWeight)))
    .map((weights) => Object.fromEntries(criterionIds.map((id, index) => [id, weights[index]]))),
  seed: count(0, 2_147_483_647),
  effort: fc.constantFrom(...efforts),
});

const member = (firmId: string) =>
  fc.record(
    {
      firmId: fc.constant(firmId),
      role: fc.constantFrom(...roles),
      pinned: fc.boolean(),
      sharePercent: fc.oneof(
        count(0, 1_000).map((tenths) => tenths / 10),
        fc.double({ min: 0, max: 100, noNaN: true }),
      ),
      task: textOf(lines),
    },
    { requiredKeys: ['firmId', 'role'] },
  );

const phase = (id: string) =>
  fc.record(
    {
      id: fc.constant(id),
      kind: fc.constantFrom(...phaseKinds),
      start: date,
      end: date,
      status: fc.constantFrom(...phaseStatuses),
      gate: textOf(lines),
      decidedBy: textOf(lines),
      evidence: textOf(lines),
    },
    { requiredKeys: ['id', 'kind', 'status'] },
  );

/** The moment that a scenario was made, with and without parts of a second, here and elsewhere. */
const moment = fc.constantFrom('2026-11-24T08:00:00Z', '2026-11-24T08:00:00.123Z', '2026-11-24T11:30:00+03:30');

/** Scenarios over these areas, needs and firms; some are made from the one before. */
export function anyScenarios(areaIds: readonly string[], needIds: readonly string[], firmIds: readonly string[]) {
  const consortium = (id: string) =>
    fc.record(
      {
        id: fc.constant(id),
        name: textOf(line),
        areaId: fc.constantFrom(...areaIds),
        needIds: some(needIds),
        members: some(firmIds).chain((chosen) => fc.tuple(...chosen.map(member))),
        bans: some(firmIds),
        legalForm: fc.constantFrom(...legalForms),
        phases: someIds('p', 3).chain((ids) => fc.tuple(...ids.map(phase))),
        note: textOf(lines),
      },
      { requiredKeys: ['id', 'name', 'areaId', 'needIds', 'members', 'bans', 'phases'] },
    );
  const scenario = (id: string, index: number, ids: readonly string[]) =>
    fc.record(
      {
        id: fc.constant(id),
        name: textOf(line),
        ...(index === 0 ? {} : { basedOn: fc.constant(ids[index - 1]) }),
        status: fc.constantFrom(...scenarioStatuses),
        createdAt: moment,
        policy,
        consortia: someIds('c', 3).chain((some) => fc.tuple(...some.map(consortium))),
      },
      { requiredKeys: ['id', 'name', 'status', 'createdAt', 'policy', 'consortia'] },
    );
  return someIds('s', 2).chain((ids) => fc.tuple(...ids.map(scenario)));
}
