/** Splits a consortium of several needs into one for each need. */
import { consortiumIdSchema, nextId, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Consortium, Member } from '../model/consortium';
import { type Facts, factsOf } from '../model/facts';
import { groupOf, qualifies } from '../model/grouping';
import type { Scenario } from '../model/scenario';
import { done, refuse } from '../result';
import { defineCommand } from './command';
import { changeScenario } from './scenarioChange';

/** Empty parts, the first with the id of the whole, all with its bans, legal form and phases. */
function partsOf(whole: Consortium, scenario: Scenario, facts: Facts): readonly Consortium[] {
  const taken: string[] = scenario.consortia.map(({ id }) => id);
  return whole.needIds.map((needId, index) => {
    const id = index === 0 ? whole.id : consortiumIdSchema.parse(nextId(`${whole.id}-`.slice(0, 70), taken));
    taken.push(id);
    return { ...whole, id, name: facts.needs.get(needId)?.title ?? whole.name, needIds: [needId], members: [] };
  });
}

/** Where a member goes: to the part of which it meets the most important requirements; among equals, to the first. */
function placeOf({ firmId }: Member, parts: readonly Consortium[], facts: Facts): number {
  const firm = facts.firms.get(firmId);
  const worth = parts.map((part) =>
    groupOf(facts, part)
      .requirements.filter((requirement) => firm !== undefined && qualifies(facts, firm, requirement))
      .reduce((sum, requirement) => sum + requirement.importance, 0),
  );
  return worth.indexOf(Math.max(...worth));
}

export const splitConsortium = defineCommand({
  kind: 'consortium.split',
  fields: { scenarioId: scenarioIdSchema, consortiumId: consortiumIdSchema },
  label: ({ scenarioId, consortiumId }, { scenarios }) => {
    const scenario = scenarios.find(({ id }) => id === scenarioId);
    const name = scenario?.consortia.find(({ id }) => id === consortiumId)?.name ?? '';
    return sentence('commands.splitConsortium', { name });
  },
  apply: (workspace, { scenarioId, consortiumId }) =>
    changeScenario(workspace, scenarioId, (scenario) => {
      const whole = scenario.consortia.find(({ id }) => id === consortiumId);
      if (whole === undefined) {
        return refuse('consortium-missing', both(sentence('commands.refused.consortiumMissing')));
      }
      if (whole.needIds.length < 2) {
        return refuse('one-need', both(sentence('commands.refused.oneNeed', { name: whole.name })));
      }
      const facts = factsOf(workspace);
      const parts = partsOf(whole, scenario, facts);
      const filled = parts.map((part, index) => ({
        ...part,
        members: whole.members.filter((member) => placeOf(member, parts, facts) === index),
      }));
      return done({ ...scenario, consortia: scenario.consortia.flatMap((one) => (one === whole ? filled : [one])) });
    }),
});
