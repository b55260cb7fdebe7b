/** Changes what is written about a consortium: its name, legal form and note. What is left out is taken away. */
import { consortiumIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { consortiumSchema } from '../model/consortium';
import { defineCommand } from './command';
import { changeConsortiumIn } from './scenarioChange';

const { name, legalForm, note } = consortiumSchema.unwrap().shape;

export const changeConsortium = defineCommand({
  kind: 'consortium.change',
  fields: { scenarioId: scenarioIdSchema, consortiumId: consortiumIdSchema, name, legalForm, note },
  label: (call) => sentence('commands.changeConsortium', { name: call.name }),
  apply: (workspace, { kind: _kind, scenarioId, consortiumId, ...written }) =>
    changeConsortiumIn(workspace, scenarioId, consortiumId, ({ id, areaId, needIds, members, bans, phases }) => ({
      id,
      areaId,
      needIds,
      members,
      bans,
      phases,
      ...written,
    })),
});
