/** The minutes of one meeting. The number is the meeting's: minutes that are corrected before they are signed keep it. */
import { innerIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { isHeld, minutesOf } from '../minutes';
import { definePaper } from './paperKind';

export const minutesPaper = definePaper({
  kind: 'minutes',
  fields: { meetingId: innerIdSchema },
  subject: ({ meetings }, { meetingId }) =>
    sentence('minutes.title', { meeting: meetings.find(({ id }) => id === meetingId)?.title ?? '' }),
  finalMark({ meetings }, { meetingId }, { today }) {
    const meeting = meetings.find(({ id }) => id === meetingId);
    return meeting !== undefined && isHeld(meeting, today) ? `minutes ${meetingId} ${meeting.heldAt}` : undefined;
  },
  make: (workspace, { meetingId }, options) => minutesOf(workspace, meetingId, options),
});
