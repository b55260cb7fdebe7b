/** Deleting ties touches nothing else. */
import { expect, test } from 'vitest';
import { after, labelOf, linkedTown } from '../../helpers/commanding';

const workspace = linkedTown();

test('only the tie goes', () => {
  const left = after(workspace, { kind: 'tie.remove', tieIds: ['t0'] });
  expect(left.ties.map(({ id }) => id)).toEqual(['t1']);
  expect({ ...left, ties: [], journal: [] }).toEqual({ ...workspace, ties: [], journal: [] });
  expect(labelOf(left)).toBe('Delete 1 tie');
});
