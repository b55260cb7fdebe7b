/** The minutes of one meeting. */
import { innerIdSchema } from '../../ids';
import { sentence } from '../../language/messages/sentence';
import { minutesOf } from '../minutes';
import { definePaper } from './paperKind';

export const minutesPaper = definePaper({
  kind: 'minutes',
  fields: { meetingId: innerIdSchema },
  subject: ({ meetings }, { meetingId }) =>
    sentence('minutes.title', { meeting: meetings.find(({ id }) => id === meetingId)?.title ?? '' }),
  make: (workspace, { meetingId }, { language }) => minutesOf(workspace, meetingId, language),
});
