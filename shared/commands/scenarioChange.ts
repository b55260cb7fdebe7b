/** Changing one scenario: finds it, refuses where it is closed to changes, and puts the changed one in its place. */
import type { ConsortiumId, ScenarioId } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Consortium } from '../model/consortium';
import { isClosed, type Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import { withFields } from './lists';

/** The scenario, whatever its status; a refusal if it is not there. */
export function findScenario({ scenarios }: Workspace, id: ScenarioId): Result<Scenario> {
  const scenario = scenarios.find((one) => one.id === id);
  return scenario === undefined
    ? refuse('scenario-missing', both(sentence('commands.refused.scenarioMissing')))
    : done(scenario);
}

/** The document with a scenario in the place of its older version. */
export function replaceScenario(workspace: Workspace, old: Scenario, now: Scenario): Workspace {
  return withFields(workspace, { scenarios: replaced(workspace.scenarios, old, now) });
}

/** What may still be changed: the draft of who does what, or also the record of how an approved one is put into operation. */
type ChangeOf = 'draft' | 'operation';

const isShut: Readonly<Record<ChangeOf, (scenario: Scenario) => boolean>> = {
  draft: isClosed,
  operation: ({ status }) => status === 'archived',
};

/** @returns the changed document; a refusal if the scenario is not there, or is approved or archived (read-only) */
export function changeScenario(
  workspace: Workspace,
  id: ScenarioId,
  change: (scenario: Scenario) => Result<Scenario>,
  of: ChangeOf = 'draft',
): Result<Workspace> {
  const found = findScenario(workspace, id);
  if (!found.ok) return found;
  const scenario = found.value;
  if (isShut[of](scenario)) {
    return refuse('scenario-closed', both(sentence('commands.refused.scenarioClosed', { scenario: scenario.name })));
  }
  const changed = change(scenario);
  return changed.ok ? done(replaceScenario(workspace, scenario, changed.value)) : changed;
}

/** The same for one consortium of a scenario; a refusal if the consortium is not there. */
export function changeConsortiumIn(
  workspace: Workspace,
  scenarioId: ScenarioId,
  consortiumId: ConsortiumId,
  change: (consortium: Consortium, scenario: Scenario) => Consortium,
  of: ChangeOf = 'draft',
): Result<Workspace> {
  const changed = (scenario: Scenario): Result<Scenario> => {
    const consortium = scenario.consortia.find((one) => one.id === consortiumId);
    if (consortium === undefined)
      return refuse('consortium-missing', both(sentence('commands.refused.consortiumMissing')));
    const consortia = replaced(scenario.consortia, consortium, change(consortium, scenario));
    return done(withFields(scenario, { consortia }));
  };
  return changeScenario(workspace, scenarioId, changed, of);
}

function replaced<Item>(list: readonly Item[], old: Item, now: Item): readonly Item[] {
  return old === now ? list : list.map((one) => (one === old ? now : one));
}
