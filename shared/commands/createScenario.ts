/** Starts a new scenario with empty consortia for the open needs. */
import { scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { policySchema } from '../model/policy';
import { textSchema } from '../model/text';
import { z } from '../parsing';
import { draftPer, draftScenario } from '../planning/draft';
import { done, refuse } from '../result';
import { defineCommand } from './command';

export const createScenario = defineCommand({
  kind: 'scenario.create',
  fields: {
    scenarioId: scenarioIdSchema,
    name: textSchema,
    per: z.enum(draftPer),
    policy: policySchema.exactOptional(),
  },
  label: ({ name }) => sentence('commands.createScenario', { name }),
  apply(workspace, { scenarioId, name, per, policy }, { now }) {
    if (workspace.scenarios.some(({ id }) => id === scenarioId)) {
      return refuse('id-taken', both(sentence('commands.refused.idTaken', { id: scenarioId })));
    }
    const options = { id: scenarioId, name, createdAt: now, per, ...(policy === undefined ? {} : { policy }) };
    return done({ ...workspace, scenarios: [...workspace.scenarios, draftScenario(workspace, options)] });
  },
});
