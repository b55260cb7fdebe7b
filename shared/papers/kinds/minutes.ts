/** The minutes of one meeting. */
import { innerIdSchema } from '../../ids';
import { minutesOf } from '../minutes';
import { definePaper } from './paperKind';

export const minutesPaper = definePaper({
  kind: 'minutes',
  fields: { meetingId: innerIdSchema },
  make: (workspace, { meetingId }, { language }) => minutesOf(workspace, meetingId, language),
});
