/** Changing one scenario: finds it, refuses where it is closed to changes, and puts the changed one in its place. */
import type { ConsortiumId, ScenarioId } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Consortium } from '../model/consortium';
import { isClosed, type Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import { withFields } from './lists';

/** @returns the changed document; a refusal if the scenario is not there, or is approved or archived (read-only) */
export function changeScenario(
  workspace: Workspace,
  id: ScenarioId,
  change: (scenario: Scenario) => Result<Scenario>,
): Result<Workspace> {
  const scenario = workspace.scenarios.find((one) => one.id === id);
  if (scenario === undefined) return refuse('scenario-missing', both(sentence('commands.refused.scenarioMissing')));
  if (isClosed(scenario)) {
    return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: scenario.name })));
  }
  const changed = change(scenario);
  if (!changed.ok) return changed;
  return done(withFields(workspace, { scenarios: replaced(workspace.scenarios, scenario, changed.value) }));
}

/** The same for one consortium of a scenario; a refusal if the consortium is not there. */
export function changeConsortiumIn(
  workspace: Workspace,
  scenarioId: ScenarioId,
  consortiumId: ConsortiumId,
  change: (consortium: Consortium, scenario: Scenario) => Consortium,
): Result<Workspace> {
  return changeScenario(workspace, scenarioId, (scenario) => {
    const consortium = scenario.consortia.find((one) => one.id === consortiumId);
    if (consortium === undefined)
      return refuse('consortium-missing', both(sentence('commands.refused.consortiumMissing')));
    const consortia = replaced(scenario.consortia, consortium, change(consortium, scenario));
    return done(withFields(scenario, { consortia }));
  });
}

function replaced<Item>(list: readonly Item[], old: Item, now: Item): readonly Item[] {
  return old === now ? list : list.map((one) => (one === old ? now : one));
}
