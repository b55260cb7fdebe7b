/** A phase is taken out alone. */
import { expect, test } from 'vitest';
import { after } from '../../helpers/commanding';
import { inK, phasesOf, plannedTown } from '../../helpers/coordinating';

test('the others stay as they are', () => {
  const left = phasesOf(after(plannedTown, { kind: 'phase.remove', ...inK, phaseId: 'p2' }));
  expect(left.map(({ kind }) => kind)).toEqual(['identify', 'design', 'pilot', 'contract', 'scale']);
});
