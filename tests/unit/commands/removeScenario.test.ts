/** Deleting a draft. */
import { expect, test } from 'vitest';
import { startHistory, undo } from '../../../shared/commands/history';
import { impactOf } from '../../../shared/commands/impact';
import { after, attempt, labelOf, linkedTown, now, refusalOf } from '../../helpers/commanding';

const remove = { kind: 'scenario.remove', scenarioId: 's' };
const copy = { kind: 'scenario.duplicate', scenarioId: 's', copyId: 's2', name: { fa: 'رونوشت' } };
const approve = (scenarioId: string) => ({ kind: 'scenario.changeStatus', scenarioId, status: 'approved' });

test('takes its consortia, its reviews and every pointer to them along, and undo brings all of it back', () => {
  const before = linkedTown();
  const result = attempt(startHistory(before), remove);
  if (!result.ok) throw new Error(result.refusal.sentence.en);
  const { workspace } = result.value;
  expect(workspace).toMatchObject({ scenarios: [], reviews: [] });
  expect(workspace.meetings[0]?.decisions[0]?.consortiumIds).toEqual([]);
  expect(labelOf(workspace)).toMatch(/^Delete scenario /);
  expect(impactOf(before, workspace).map(({ key }) => key)).toContain('commands.impact.reviews');
  expect({ ...undo(result.value, { now }).workspace, journal: [] }).toEqual(before);
});

test('a draft copied from it forgets where it came from', () => {
  const left = after(after(linkedTown(), copy), remove).scenarios;
  expect(left.map(({ id, basedOn }) => [id, basedOn])).toEqual([['s2', undefined]]);
});

test('refuses what is no draft, and a draft from which an approved scenario was made', () => {
  const town = after(linkedTown(), copy);
  expect(refusalOf(after(town, approve('s')), remove)).toBe('not-a-draft');
  expect(refusalOf(after(town, approve('s2')), remove)).toBe('in-closed-scenario');
  expect(refusalOf(town, { ...remove, scenarioId: 'gone' })).toBe('scenario-missing');
});
