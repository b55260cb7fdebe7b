/** How far a phase is, is recorded. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf } from '../../helpers/commanding';
import { inK, phasesOf, plannedTown } from '../../helpers/coordinating';

const pass = { kind: 'phase.changeStatus', ...inK, phaseId: 'p1', status: 'passed' };

test('only the status of that phase changes', () => {
  const passed = after(plannedTown, pass);
  expect(phasesOf(passed)[0]).toEqual({ ...phasesOf(plannedTown)[0], status: 'passed' });
  expect(phasesOf(passed).slice(1)).toEqual(phasesOf(plannedTown).slice(1));
  expect(labelOf(passed)).toBe('Status of phase Identification: Passed');
  expect(refusalOf(plannedTown, { ...pass, phaseId: 'none' })).toBe('phase-missing');
});
