/** Sends a scenario along its road: to review and back, to approval, to the archive and out of it as what it was. */
import { scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { type Scenario, scenarioStatuses } from '../model/scenario';
import { inStatus, nextStatuses, type ScenarioStatus } from '../model/scenarioRoad';
import { z } from '../parsing';
import { done, type Refusal, refuse } from '../result';
import { defineCommand } from './command';
import { findScenario, replaceScenario } from './scenarioChange';

const statusName = (status: ScenarioStatus) => sentence(`nouns.scenarioStatus.${status}`);

/** Why the scenario cannot go there, or undefined. */
function obstacle(
  scenario: Scenario,
  status: ScenarioStatus,
): { readonly refusal: Refusal; readonly ok: false } | undefined {
  const { name } = scenario;
  if (!nextStatuses(scenario).includes(status)) {
    const params = { scenario: name, now: statusName(scenario.status), wanted: statusName(status) };
    return refuse('status-not-next', both(sentence('commands.refused.statusNotNext', params)));
  }
  const isEmpty = scenario.consortia.every(({ members }) => members.length === 0);
  if (status === 'approved' && isEmpty && scenario.status !== 'archived') {
    return refuse('nothing-to-approve', both(sentence('commands.refused.nothingToApprove', { scenario: name })));
  }
  return undefined;
}

export const changeStatus = defineCommand({
  kind: 'scenario.changeStatus',
  fields: { scenarioId: scenarioIdSchema, status: z.enum(scenarioStatuses) },
  label: ({ scenarioId, status }, { scenarios }) =>
    sentence('commands.changeStatus', {
      scenario: scenarios.find(({ id }) => id === scenarioId)?.name ?? '',
      status: statusName(status),
    }),
  apply(workspace, { scenarioId, status }) {
    const found = findScenario(workspace, scenarioId);
    if (!found.ok) return found;
    if (found.value.status === status) return done(workspace);
    const wrong = obstacle(found.value, status);
    return wrong ?? done(replaceScenario(workspace, found.value, inStatus(found.value, status)));
  },
});
