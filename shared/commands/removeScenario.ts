/** Deletes a draft, with everything that hangs on it; scenarios on the road or past it are archived instead. */
import { scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { refuse } from '../result';
import { defineCommand } from './command';
import { keep } from './lists';
import { removeFrom } from './removal';
import { findScenario } from './scenarioChange';

export const removeScenario = defineCommand({
  kind: 'scenario.remove',
  fields: { scenarioId: scenarioIdSchema },
  label: ({ scenarioId }, { scenarios }) =>
    sentence('commands.removeScenario', { name: scenarios.find(({ id }) => id === scenarioId)?.name ?? '' }),
  apply(workspace, { scenarioId }) {
    const found = findScenario(workspace, scenarioId);
    if (!found.ok) return found;
    const { status, name } = found.value;
    if (status !== 'draft') {
      return refuse('not-a-draft', both(sentence('commands.refused.notADraft', { scenario: name })));
    }
    return removeFrom(workspace, { scenarios: keep(workspace.scenarios, ({ id }) => id !== scenarioId) });
  },
});
