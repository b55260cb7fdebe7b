/** A template plans the phases of a consortium. */
import { expect, test } from 'vitest';
import { startHistory } from '../../../shared/commands/history';
import { after, attempt, consortiumIn, labelOf } from '../../helpers/commanding';
import { bareTown, inK, phasesOf, planCall, plannedTown } from '../../helpers/coordinating';

test('all six phases come one after the other, each with what its gate asks for', () => {
  const phases = phasesOf(plannedTown);
  expect(phases.map(({ kind }) => kind)).toEqual(['identify', 'dialogue', 'design', 'pilot', 'contract', 'scale']);
  expect(phases[0]).toMatchObject({ start: '2026-12-01', end: '2026-12-21', status: 'planned' });
  expect(phases[1]?.start).toBe('2026-12-22');
  expect(phases.every(({ gate }) => (gate?.fa ?? '') !== '')).toBe(true);
  expect(consortiumIn(plannedTown, 'l').phases).toEqual([]);
  expect(labelOf(plannedTown)).toBe('Plan the phases of 1 consortium');
});

test('phases that are planned already stay as they are, and planning again adds nothing', () => {
  const pilot = { id: 'own', kind: 'pilot', start: '2027-06-01', end: '2027-06-30', status: 'running' };
  const filled = after(after(bareTown, { kind: 'phase.save', ...inK, phase: pilot }), planCall);
  expect(phasesOf(filled)[0]).toEqual(pilot);
  expect(new Set(phasesOf(filled).map(({ id }) => id)).size).toBe(6);
  const again = attempt(startHistory(filled), planCall);
  expect(again.ok && again.value.past).toEqual([]);
});

test('the durations differ by kind of need', () => {
  const licensed = after(bareTown, { ...planCall, template: 'licence' });
  expect(phasesOf(licensed).at(-1)?.end).not.toBe(phasesOf(plannedTown).at(-1)?.end);
});
