/** A phase moves in time. */
import { expect, test } from 'vitest';
import { type History, startHistory, undo } from '../../../shared/commands/history';
import { after, attempt, now, refusalOf } from '../../helpers/commanding';
import { inK, phasesOf, plannedTown } from '../../helpers/coordinating';

const move = { kind: 'phase.move', ...inK, phaseId: 'p1', start: '2026-12-05', end: '2026-12-31' };

test('its dates change; one that would end before it begins does not', () => {
  expect(phasesOf(after(plannedTown, move))[0]).toMatchObject({ start: '2026-12-05', end: '2026-12-31' });
  expect(refusalOf(plannedTown, { ...move, end: '2026-12-01' })).toBe('phase-turned');
  expect(refusalOf(plannedTown, { ...move, phaseId: 'none' })).toBe('phase-missing');
  expect(refusalOf(plannedTown, { ...move, consortiumId: 'none' })).toBe('consortium-missing');
});

test('several moves of one gesture are one step back', () => {
  const moved = ['02', '03', '04'].reduce((history: History, day) => {
    const result = attempt(history, { ...move, start: `2026-12-${day}` }, 'g');
    return result.ok ? result.value : history;
  }, startHistory(plannedTown));
  expect(phasesOf(moved.workspace)[0]?.start).toBe('2026-12-04');
  expect(phasesOf(undo(moved, { now }).workspace)).toEqual(phasesOf(plannedTown));
});
