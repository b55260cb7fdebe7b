/** Deletes a meeting with its decisions and actions. */
import { innerIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { done } from '../result';
import { defineCommand } from './command';
import { keep, withFields } from './lists';

export const removeMeeting = defineCommand({
  kind: 'meeting.remove',
  fields: { meetingId: innerIdSchema },
  label: ({ meetingId }, { meetings }) =>
    sentence('meetings.label.remove', { meeting: meetings.find(({ id }) => id === meetingId)?.title ?? '' }),
  apply: (workspace, { meetingId }) =>
    done(withFields(workspace, { meetings: keep(workspace.meetings, ({ id }) => id !== meetingId) })),
});
