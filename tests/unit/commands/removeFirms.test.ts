/** Deleting a firm takes it from consortia, bans, ties, reviews and concerns. */
import { expect, test } from 'vitest';
import { after, labelOf, linkedTown, membersIn, refusalOf } from '../../helpers/commanding';
import { onlyScenario } from '../../helpers/tinyCity';

const workspace = linkedTown();

test('it is gone wherever it stood', () => {
  const left = after(workspace, { kind: 'firm.remove', firmIds: ['a', 'c'] });
  expect(left.firms.map(({ id }) => id)).toEqual(['b', 'd']);
  expect([membersIn(left, 'k'), membersIn(left, 'l')]).toEqual([[], ['b:lead']]);
  expect(left.ties).toEqual([]);
  expect(left.reviews.map(({ id }) => id)).toEqual(['r2']);
  expect(left.reviews[0]?.answer?.items[0]?.conflictWith).toEqual([]);
  expect(left.concerns[0]?.firmIds).toEqual([]);
  expect(labelOf(left)).toBe('Delete 2 firms');
});

test('a firm of an archived scenario is not deleted', () => {
  const archived = { ...workspace, scenarios: [{ ...onlyScenario(workspace), status: 'archived' as const }] };
  expect(refusalOf(archived, { kind: 'firm.remove', firmIds: ['a'] })).toBe('in-closed-scenario');
});
