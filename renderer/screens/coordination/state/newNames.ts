/** New meetings, decisions, actions and concerns, each with the first free id. */
import { nextId } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Action, Decision, Meeting } from '../../../../shared/model/meeting';
import type { Workspace } from '../../../../shared/model/workspace';
import { execute } from '../../../state/execute';
import { show } from './view';

const idsIn = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

/** A meeting now, to which those of the last meeting are invited. */
export async function addMeeting({ meetings }: Workspace): Promise<void> {
  const id = nextId('M', idsIn(meetings));
  const last = meetings.toSorted((a, b) => Date.parse(a.heldAt) - Date.parse(b.heldAt)).at(-1);
  const meeting: Meeting = {
    id,
    title: both(sentence('meetings.newTitle', { number: meetings.length + 1 })),
    heldAt: new Date().toISOString().replace(/:\d\d\.\d+Z$/, ':00Z'),
    ...(last?.place === undefined ? {} : { place: last.place }),
    attendees: (last?.attendees ?? []).map((one) => ({ ...one, present: true })),
    agenda: [],
    decisions: [],
    signedBy: [],
  };
  if (await execute({ kind: 'meeting.save', meeting })) show({ meetingId: id });
}

/** A decision that is still to be written. */
export function newDecision({ decisions }: Meeting): Decision {
  const text = both(sentence('meetings.newDecision'));
  return { id: nextId('D', idsIn(decisions)), text, consortiumIds: [], concernIds: [], actions: [] };
}

/** An action that is still to be written. */
export function newAction({ decisions }: Meeting, owner: string): Action {
  const taken = decisions.flatMap(({ actions }) => idsIn(actions));
  return { id: nextId('A', taken), text: both(sentence('meetings.newAction')), owner, status: 'open' };
}
