/** Deletes firms, with everything that hangs on them. */
import { firmIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';

export const removeFirms = defineCommand({
  kind: 'firm.remove',
  fields: { firmIds: z.array(firmIdSchema).min(1).max(limits.firms).readonly() },
  label: ({ firmIds }) => sentence('commands.removeFirms', { count: firmIds.length }),
  apply(workspace, { firmIds }) {
    const gone = new Set(firmIds);
    return removeFrom(workspace, { firms: keep(workspace.firms, ({ id }) => !gone.has(id)) });
  },
});
