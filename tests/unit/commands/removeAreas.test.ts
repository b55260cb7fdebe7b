/** Deleting an area deletes its needs and consortia, and everything that points to them. */
import { expect, test } from 'vitest';
import { after, labelOf, linkedTown, refusalOf } from '../../helpers/commanding';
import { onlyScenario } from '../../helpers/tinyCity';

const workspace = linkedTown();

test('nothing is left that pointed into the area', () => {
  const left = after(workspace, { kind: 'area.remove', areaIds: ['area'] });
  expect([left.areas, left.needs, onlyScenario(left).consortia]).toEqual([[], [], []]);
  expect(left.reviews.map(({ answer }) => answer?.items)).toEqual([[], []]);
  expect(left.meetings[0]?.decisions[0]?.consortiumIds).toEqual([]);
  expect(left.international.openings[0]?.consortiumIds).toEqual([]);
  expect(left.firms).toEqual(workspace.firms);
  expect(labelOf(left)).toBe('Delete 1 service area');
});

test('an area that an approved scenario uses is not deleted', () => {
  const approved = { ...workspace, scenarios: [{ ...onlyScenario(workspace), status: 'approved' as const }] };
  expect(refusalOf(approved, { kind: 'area.remove', areaIds: ['area'] })).toBe('in-closed-scenario');
});
