/** Gives a scenario another name. */
import { scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { textSchema } from '../model/text';
import { done } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';

export const renameScenario = defineCommand({
  kind: 'scenario.rename',
  fields: { scenarioId: scenarioIdSchema, name: textSchema },
  label: ({ name }) => sentence('commands.renameScenario', { name }),
  apply: (workspace, { scenarioId, name }) =>
    changeScenario(workspace, scenarioId, (scenario) => done({ ...scenario, name })),
});
