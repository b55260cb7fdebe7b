/** Deletes capabilities, with everything that hangs on them. */
import { capabilityIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';

export const removeCapabilities = defineCommand({
  kind: 'capability.remove',
  fields: { capabilityIds: z.array(capabilityIdSchema).min(1).max(limits.capabilities).readonly() },
  label: ({ capabilityIds }) => sentence('commands.removeCapabilities', { count: capabilityIds.length }),
  apply(workspace, { capabilityIds }) {
    const gone = new Set(capabilityIds);
    return removeFrom(workspace, { capabilities: keep(workspace.capabilities, ({ id }) => !gone.has(id)) });
  },
});
