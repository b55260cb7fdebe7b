/** Deletes an opening abroad. */
import { innerIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { done } from '../result';
import { defineCommand } from './command';
import { keep, withFields } from './lists';

export const removeOpening = defineCommand({
  kind: 'opening.remove',
  fields: { openingId: innerIdSchema },
  label: () => sentence('commands.removeOpening'),
  apply(workspace, { openingId }) {
    const { international } = workspace;
    const openings = keep(international.openings, ({ id }) => id !== openingId);
    return done(withFields(workspace, { international: withFields(international, { openings }) }));
  },
});
