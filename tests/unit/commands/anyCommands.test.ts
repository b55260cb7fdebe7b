/** Whatever commands come in whatever order: the document stays one that its file can hold, and undo leads back to where it began. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type History, startHistory, undo } from '../../../shared/commands/history';
import { problemsOf } from '../../../shared/document/integrity';
import { applyPatches, diff } from '../../../shared/document/patch';
import { scenarioStatuses } from '../../../shared/model/scenario';
import { workspaceSchema } from '../../../shared/model/workspace';
import { attempt, linkedTown, now } from '../../helpers/commanding';

const town = linkedTown();
const firmId = fc.constantFrom('a', 'b', 'c', 'd', 'nobody');
const consortiumId = fc.constantFrom('k', 'l', 'm', 'k-2');
const firmIds = fc.array(firmId, { minLength: 1, maxLength: 3 });
const scenarioId = fc.constantFrom('s', 's', 's', 's2');

const call = fc.oneof(
  fc.record({
    kind: fc.constant('member.move'),
    scenarioId,
    moves: fc.array(fc.record({ firmId, from: consortiumId, to: consortiumId }, { requiredKeys: ['firmId'] }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({ kind: fc.constant('member.ban'), scenarioId, consortiumId, firmIds, banned: fc.boolean() }),
  fc.record({ kind: fc.constant('member.pin'), scenarioId, consortiumId, firmIds, pinned: fc.boolean() }),
  fc.record({
    kind: fc.constant('member.setRole'),
    scenarioId,
    consortiumId,
    firmId,
    role: fc.constantFrom('lead', 'partner', 'supplier'),
  }),
  fc.record({
    kind: fc.constant('consortium.merge'),
    scenarioId,
    consortiumIds: fc.array(consortiumId, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ kind: fc.constant('consortium.split'), scenarioId, consortiumId }),
  fc.record({
    kind: fc.constant('consortium.remove'),
    scenarioId,
    consortiumIds: fc.array(consortiumId, { minLength: 1, maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('consortium.create'),
    scenarioId,
    consortiumId,
    name: fc.constant({ fa: 'تازه' }),
    areaId: fc.constant('area'),
    needIds: fc.array(fc.constantFrom('n1', 'n3'), { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('scenario.duplicate'),
    scenarioId,
    copyId: fc.constantFrom('s', 's2', 's3'),
    name: fc.constant({ fa: 'رونوشت' }),
  }),
  fc.record({ kind: fc.constant('scenario.changeStatus'), scenarioId, status: fc.constantFrom(...scenarioStatuses) }),
  fc.record({
    kind: fc.constant('phase.plan'),
    scenarioId,
    consortiumIds: fc.array(consortiumId, { minLength: 1, maxLength: 2 }),
    template: fc.constantFrom('ordinary', 'licence'),
    start: fc.constant('2026-12-01'),
  }),
  fc.record({
    kind: fc.constant('phase.move'),
    scenarioId,
    consortiumId,
    phaseId: fc.constantFrom('p1', 'p2'),
    start: fc.constant('2026-12-02'),
    end: fc.constantFrom('2026-12-09', '2026-11-01'),
  }),
  fc.record({ kind: fc.constant('concern.remove'), concernId: fc.constant('q1') }),
  fc.record({ kind: fc.constant('meeting.save'), meeting: fc.constantFrom(...town.meetings) }),
  fc.record({ kind: fc.constant('scenario.remove'), scenarioId }),
  fc.record({ kind: fc.constant('consortium.bring'), scenarioId, fromScenarioId: scenarioId, consortiumId }),
  fc.record({ kind: fc.constant('firm.remove'), firmIds }),
  fc.record({ kind: fc.constant('need.remove'), needIds: fc.array(fc.constantFrom('n1', 'n2'), { minLength: 1 }) }),
  fc.record({ kind: fc.constant('capability.remove'), capabilityIds: fc.constant(['X']) }),
  fc.record({ kind: fc.constant('area.remove'), areaIds: fc.constant(['area']) }),
  fc.record({
    kind: fc.constant('firm.save'),
    firm: fc.constantFrom(...town.firms),
  }),
);

function carriedOut(history: History, one: unknown): History {
  const result = attempt(history, one);
  return result.ok ? result.value : history;
}

test('stays sound after every command, and its patches say the whole change', () => {
  fc.assert(
    fc.property(fc.array(call, { minLength: 1, maxLength: 12 }), (calls) => {
      let history = startHistory(town);
      for (const one of calls) {
        const before = history.workspace;
        history = carriedOut(history, one);
        expect(problemsOf(history.workspace)).toEqual([]);
        expect(workspaceSchema.safeParse(history.workspace).success).toBe(true);
        const patches = diff({ ...before }, { ...history.workspace });
        expect(applyPatches(before, JSON.parse(JSON.stringify(patches)) as typeof patches)).toEqual(history.workspace);
      }
      while (history.past.length > 0) history = undo(history, { now });
      expect({ ...history.workspace, journal: [] }).toEqual(town);
    }),
    { numRuns: 200 },
  );
});
