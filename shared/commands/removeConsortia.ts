/** Deletes consortia from a scenario; their firms go back to the pool. */
import { consortiumIdSchema, scenarioIdSchema } from '../ids';
import { sentence } from '../language/messages/sentence';
import { limits } from '../model/limits';
import { z } from '../parsing';
import { done } from '../result';
import { defineCommand } from './command';
import { keep, withFields } from './lists';
import { prune } from './prune';
import { changeScenario } from './scenarioChange';

export const removeConsortia = defineCommand({
  kind: 'consortium.remove',
  fields: {
    scenarioId: scenarioIdSchema,
    consortiumIds: z.array(consortiumIdSchema).min(1).max(limits.consortia).readonly(),
  },
  label: ({ consortiumIds }) => sentence('commands.removeConsortia', { count: consortiumIds.length }),
  apply(workspace, { scenarioId, consortiumIds }) {
    const gone = new Set(consortiumIds);
    const changed = changeScenario(workspace, scenarioId, (scenario) =>
      done(withFields(scenario, { consortia: keep(scenario.consortia, ({ id }) => !gone.has(id)) })),
    );
    return changed.ok ? done(prune(changed.value)) : changed;
  },
});
