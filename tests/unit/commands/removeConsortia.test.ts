/** Deleting a consortium sends its firms back to the pool and leaves nothing pointing to it. */
import { expect, test } from 'vitest';
import { after, labelOf, linkedTown } from '../../helpers/commanding';
import { onlyScenario } from '../../helpers/tinyCity';

const workspace = linkedTown();

test('it is gone from reviews, decisions and openings', () => {
  const left = after(workspace, { kind: 'consortium.remove', scenarioId: 's', consortiumIds: ['k'] });
  expect(onlyScenario(left).consortia.map(({ id }) => id)).toEqual(['l']);
  expect(left.reviews.map(({ answer }) => answer?.items.length)).toEqual([0, 1]);
  expect(left.meetings[0]?.decisions[0]?.consortiumIds).toEqual(['l']);
  expect(left.international.openings[0]?.consortiumIds).toEqual(['l']);
  expect(labelOf(left)).toBe('Delete 1 consortium');
});

test('one that is not there makes no step', () => {
  expect(after(workspace, { kind: 'consortium.remove', scenarioId: 's', consortiumIds: ['z'] })).toBe(workspace);
});
