/** Deletes a concern; decisions no longer point to it. */
import { innerIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';

export const removeConcern = defineCommand({
  kind: 'concern.remove',
  fields: { concernId: innerIdSchema },
  label: ({ concernId }, { concerns }) =>
    sentence('concerns.label.remove', {
      topic: sentence(`nouns.topic.${concerns.find(({ id }) => id === concernId)?.topic ?? 'other'}`),
    }),
  apply: (workspace, { concernId }) =>
    removeFrom(workspace, { concerns: keep(workspace.concerns, ({ id }) => id !== concernId) }),
});
