/** Adds a service area or replaces the one with the same id. */
import { sentence } from '../language/messages/sentence';
import { areaSchema } from '../model/area';
import { done } from '../result';
import { defineCommand } from './command';
import { put } from './lists';

export const saveArea = defineCommand({
  kind: 'area.save',
  fields: { area: areaSchema },
  label: ({ area }) => sentence('commands.saveArea', { name: area.name }),
  apply: (workspace, { area }) => done({ ...workspace, areas: put(workspace.areas, [area]) }),
});
