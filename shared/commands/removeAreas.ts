/** Deletes service areas, with everything that hangs on them. */
import { areaIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';

export const removeAreas = defineCommand({
  kind: 'area.remove',
  fields: { areaIds: z.array(areaIdSchema).min(1).max(limits.areas).readonly() },
  label: ({ areaIds }) => sentence('commands.removeAreas', { count: areaIds.length }),
  apply(workspace, { areaIds }) {
    const gone = new Set(areaIds);
    return removeFrom(workspace, { areas: keep(workspace.areas, ({ id }) => !gone.has(id)) });
  },
});
