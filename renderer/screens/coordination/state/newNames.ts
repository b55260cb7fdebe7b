/** New meetings, decisions and actions, each with the first free id. */
import { nextId } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Action, Decision, Meeting } from '../../../../shared/model/meeting';
import type { Text } from '../../../../shared/model/text';
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

/** A decision of the meeting in these words. */
export function newDecision({ decisions }: Meeting, text: Text): Decision {
  return { id: nextId('D', idsIn(decisions)), text, consortiumIds: [], concernIds: [], actions: [] };
}

/** An action under a decision of the meeting: what is to be done, and by whom. */
export function newAction({ decisions }: Meeting, { text, owner }: Pick<Action, 'text' | 'owner'>): Action {
  const taken = decisions.flatMap(({ actions }) => idsIn(actions));
  return { id: nextId('A', taken), text, owner, status: 'open' };
}
