/** Records that an action is done, dropped, or open again. */
import { innerIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { actionStatuses } from '../model/meeting';
import { z } from '../parsing';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { change, withFields } from './lists';

export const changeActionStatus = defineCommand({
  kind: 'action.changeStatus',
  fields: {
    meetingId: innerIdSchema,
    decisionId: innerIdSchema,
    actionId: innerIdSchema,
    status: z.enum(actionStatuses),
  },
  label: ({ status }) => sentence('meetings.label.actionStatus', { status: sentence(`nouns.actionStatus.${status}`) }),
  apply(workspace, { meetingId, decisionId, actionId, status }) {
    const decision = workspace.meetings
      .find(({ id }) => id === meetingId)
      ?.decisions.find(({ id }) => id === decisionId);
    const action = decision?.actions.find(({ id }) => id === actionId);
    if (decision === undefined || action === undefined)
      return refuse('action-missing', both(sentence('meetings.refused.actionMissing')));
    const actions = change(decision.actions, (one) => (one === action ? withFields(one, { status }) : one));
    const meetings = change(workspace.meetings, (meeting) =>
      withFields(meeting, {
        decisions: change(meeting.decisions, (one) => (one === decision ? withFields(one, { actions }) : one)),
      }),
    );
    return done(withFields(workspace, { meetings }));
  },
});
