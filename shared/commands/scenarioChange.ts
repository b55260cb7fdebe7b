/** Changing one scenario: finds it, refuses where it is closed to changes, and puts the changed one in its place. */
import type { ScenarioId } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';

/** @returns the changed document; a refusal if the scenario is not there, or is approved or archived (read-only) */
export function changeScenario(
  workspace: Workspace,
  id: ScenarioId,
  change: (scenario: Scenario) => Scenario,
): Result<Workspace> {
  const scenario = workspace.scenarios.find((one) => one.id === id);
  if (scenario === undefined) return refuse('scenario-missing', both(sentence('commands.refused.scenarioMissing')));
  if (scenario.status === 'approved' || scenario.status === 'archived') {
    return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: scenario.name })));
  }
  const changed = change(scenario);
  if (changed === scenario) return done(workspace);
  return done({ ...workspace, scenarios: workspace.scenarios.map((one) => (one === scenario ? changed : one)) });
}
