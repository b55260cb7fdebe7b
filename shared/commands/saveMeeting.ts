/** Adds a meeting, or writes anew what is known of it: when and where, who came, what it settled. */
import { sentence } from '../language/messages/sentence';
import { meetingSchema } from '../model/meeting';
import { done } from '../result';
import { defineCommand } from './command';
import { put, withFields } from './lists';

export const saveMeeting = defineCommand({
  kind: 'meeting.save',
  fields: { meeting: meetingSchema },
  label: ({ meeting }) => sentence('meetings.label.save', { meeting: meeting.title }),
  apply: (workspace, { meeting }) => done(withFields(workspace, { meetings: put(workspace.meetings, [meeting]) })),
});
