/** A phase is added, or written anew with its gate. */
import { expect, test } from 'vitest';
import { after, refusalOf } from '../../helpers/commanding';
import { bareTown, inK, phasesOf, plannedTown } from '../../helpers/coordinating';

test('who decides on what evidence stands with the phase', () => {
  const gate = { decidedBy: { fa: 'شورای راهبری' }, evidence: { fa: 'گزارش میدانی' } };
  const [first] = phasesOf(plannedTown);
  const written = after(plannedTown, { kind: 'phase.save', ...inK, phase: { ...first, ...gate } });
  expect(phasesOf(written)[0]).toMatchObject(gate);
  const bare = after(written, { kind: 'phase.save', ...inK, phase: first });
  expect(phasesOf(bare)).toEqual(phasesOf(plannedTown));
});

test('a new one comes last; one that ends before it begins is refused', () => {
  const phase = { id: 'p9', kind: 'pilot', status: 'planned' };
  expect(phasesOf(after(bareTown, { kind: 'phase.save', ...inK, phase }))).toEqual([phase]);
  const turned = { ...phase, start: '2026-12-02', end: '2026-12-01' };
  expect(refusalOf(bareTown, { kind: 'phase.save', ...inK, phase: turned })).toBe('phase-turned');
});
