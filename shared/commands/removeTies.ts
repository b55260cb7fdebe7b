/** Deletes ties, with everything that hangs on them. */
import { tieIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';

export const removeTies = defineCommand({
  kind: 'tie.remove',
  fields: { tieIds: z.array(tieIdSchema).min(1).max(limits.ties).readonly() },
  label: ({ tieIds }) => sentence('commands.removeTies', { count: tieIds.length }),
  apply(workspace, { tieIds }) {
    const gone = new Set(tieIds);
    return removeFrom(workspace, { ties: keep(workspace.ties, ({ id }) => !gone.has(id)) });
  },
});
