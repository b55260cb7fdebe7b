/** Deleting a need takes it from its consortium, which stays. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, linkedTown, membersIn } from '../../helpers/commanding';

const workspace = linkedTown();

test('the consortium keeps its members and loses the need', () => {
  const left = after(workspace, { kind: 'need.remove', needIds: ['n1'] });
  expect(left.needs.map(({ id }) => id)).toEqual(['n2', 'n3']);
  expect(consortiumIn(left, 'k').needIds).toEqual([]);
  expect(membersIn(left, 'k')).toEqual(['a:lead!', 'c']);
  expect(labelOf(left)).toBe('Delete 1 need');
});
