/** Deletes needs, with everything that hangs on them. */
import { needIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';

export const removeNeeds = defineCommand({
  kind: 'need.remove',
  fields: { needIds: z.array(needIdSchema).min(1).max(limits.needs).readonly() },
  label: ({ needIds }) => sentence('commands.removeNeeds', { count: needIds.length }),
  apply(workspace, { needIds }) {
    const gone = new Set(needIds);
    return removeFrom(workspace, { needs: keep(workspace.needs, ({ id }) => !gone.has(id)) });
  },
});
