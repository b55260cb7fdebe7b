/** Gives the workspace another title. */
import { sentence } from '../language/messages/sentence';
import { textSchema } from '../model/text';
import { done } from '../result';
import { defineCommand } from './command';

export const renameWorkspace = defineCommand({
  kind: 'workspace.rename',
  fields: { title: textSchema },
  label: ({ title }) => sentence('commands.renameWorkspace', { name: title }),
  apply: (workspace, { title }) => done({ ...workspace, title }),
});
