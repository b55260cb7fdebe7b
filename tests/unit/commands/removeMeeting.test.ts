/** A meeting goes with all that it settled. */
import { expect, test } from 'vitest';
import { after } from '../../helpers/commanding';
import { heldTown, linked } from '../../helpers/coordinating';

test('nothing else is touched', () => {
  const left = after(heldTown, { kind: 'meeting.remove', meetingId: 'm2' });
  expect({ ...left, journal: [] }).toEqual({ ...linked, journal: [] });
});
