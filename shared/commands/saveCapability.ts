/** Adds a capability or replaces the one with the same id. */
import { sentence } from '../language/messages/sentence';
import { capabilitySchema } from '../model/capability';
import { done } from '../result';
import { defineCommand } from './command';
import { put } from './lists';

export const saveCapability = defineCommand({
  kind: 'capability.save',
  fields: { capability: capabilitySchema },
  label: ({ capability }) => sentence('commands.saveCapability', { name: capability.name }),
  apply: (workspace, { capability }) => done({ ...workspace, capabilities: put(workspace.capabilities, [capability]) }),
});
