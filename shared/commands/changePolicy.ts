/** Changes the weights and limits of a scenario. */
import { scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { type Policy, policySchema } from '../model/policy';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';

/** Why no group could ever meet these limits, or undefined. */
function contradiction({ minMembers, maxMembers, minLarge, minSmall }: Policy): Sentence | undefined {
  if (minMembers > maxMembers) return sentence('commands.refused.minOverMax', { min: minMembers, max: maxMembers });
  if (minLarge + minSmall > maxMembers) {
    return sentence('commands.refused.mixOverMax', { count: minLarge + minSmall, max: maxMembers });
  }
  return undefined;
}

export const changePolicy = defineCommand({
  kind: 'policy.change',
  fields: { scenarioId: scenarioIdSchema, policy: policySchema },
  label: () => sentence('commands.changePolicy'),
  apply(workspace, { scenarioId, policy }) {
    const reason = contradiction(policy);
    if (reason !== undefined) return refuse('policy-contradiction', both(reason));
    return changeScenario(workspace, scenarioId, (scenario) => done({ ...scenario, policy }));
  },
});
