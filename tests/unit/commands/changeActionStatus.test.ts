/** An action changes its status where it stands. */
import { expect, test } from 'vitest';
import { after, refusalOf } from '../../helpers/commanding';
import { heldTown } from '../../helpers/coordinating';

const call = { kind: 'action.changeStatus', meetingId: 'm2', decisionId: 'd1', actionId: 'a1', status: 'done' };

test('it is done and open again; other meetings are the same; one that is not there is refused', () => {
  const done = after(heldTown, call);
  expect(done.meetings[1]?.decisions[0]?.actions[0]?.status).toBe('done');
  expect(done.meetings[0]).toBe(heldTown.meetings[0]);
  expect(after(done, { ...call, status: 'open' }).meetings).toEqual(heldTown.meetings);
  expect(refusalOf(heldTown, { ...call, actionId: 'none' })).toBe('action-missing');
});
