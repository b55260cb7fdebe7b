/** Deleting a capability takes it from firms, talents, needs and openings. */
import { expect, test } from 'vitest';
import { after, labelOf, linkedTown } from '../../helpers/commanding';

const workspace = linkedTown();

test('it is gone wherever it was used', () => {
  const left = after(workspace, { kind: 'capability.remove', capabilityIds: ['X'] });
  expect(left.capabilities.map(({ id }) => id)).toEqual(['Y']);
  expect(left.firms.flatMap((firm) => firm.capabilities.map(({ capabilityId }) => capabilityId))).toEqual(['Y', 'Y']);
  expect(left.needs.map(({ requirements }) => requirements.length)).toEqual([0, 1, 0]);
  expect(left.international.openings[0]?.capabilityIds).toEqual(['Y']);
  expect(labelOf(left)).toBe('Delete 1 capability');
});
