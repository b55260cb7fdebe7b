/**
 * Brings one consortium over from another scenario, whole: members, pins, bans, phases. It takes the place of the one that stands for it,
 * or is added. Nothing is left out because a rule breaks: what breaks is a finding.
 */
import { consortiumIdSchema, nextId, scenarioIdSchema } from '../ids';
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import type { Consortium } from '../model/consortium';
import type { Scenario } from '../model/scenario';
import { twinOf } from '../model/twin';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import { defineCommand } from './command';
import { withDeclines } from './declines';
import { changeScenario, findScenario } from './scenarioChange';

function brought(workspace: Workspace, from: Scenario, id: Consortium['id']): Result<Consortium> {
  const found = from.consortia.find((one) => one.id === id);
  if (found === undefined) return refuse('consortium-missing', both(sentence('commands.refused.consortiumMissing')));
  return done(withDeclines(workspace, from, found));
}

/** The consortia with this one in the place of its twin, under the twin's id, or at the end, under an id that is free. */
function placed(fresh: Consortium, scenario: Scenario): readonly Consortium[] {
  const { consortia } = scenario;
  const twin = twinOf(fresh, scenario);
  if (twin !== undefined) return consortia.map((one) => (one === twin ? { ...fresh, id: twin.id } : one));
  const taken = consortia.map(({ id }): string => id);
  const id = taken.includes(fresh.id) ? nextId(`${fresh.id}-`.slice(0, 70), taken) : fresh.id;
  return [...consortia, { ...fresh, id: consortiumIdSchema.parse(id) }];
}

function labelOf(workspace: Workspace, into: Scenario['id'], from: Scenario['id'], id: Consortium['id']): Sentence {
  const scenarioOf = (scenarioId: Scenario['id']) => workspace.scenarios.find((one) => one.id === scenarioId);
  const [source, target] = [scenarioOf(from), scenarioOf(into)];
  const consortium = source?.consortia.find((one) => one.id === id);
  const [name, scenario] = [consortium?.name ?? '', source?.name ?? ''];
  const replaced = consortium && target && twinOf(consortium, target)?.name;
  return replaced === undefined
    ? sentence('commands.bringConsortium.add', { name, scenario })
    : sentence('commands.bringConsortium.replace', { name, scenario, replaced });
}

export const bringConsortium = defineCommand({
  kind: 'consortium.bring',
  fields: { scenarioId: scenarioIdSchema, fromScenarioId: scenarioIdSchema, consortiumId: consortiumIdSchema },
  label: ({ scenarioId, fromScenarioId, consortiumId }, workspace) =>
    labelOf(workspace, scenarioId, fromScenarioId, consortiumId),
  apply(workspace, { scenarioId, fromScenarioId, consortiumId }) {
    if (scenarioId === fromScenarioId) {
      return refuse('same-scenario', both(sentence('commands.refused.sameScenario')));
    }
    const from = findScenario(workspace, fromScenarioId);
    if (!from.ok) return from;
    const fresh = brought(workspace, from.value, consortiumId);
    if (!fresh.ok) return fresh;
    return changeScenario(workspace, scenarioId, (scenario) =>
      done({ ...scenario, consortia: placed(fresh.value, scenario) }),
    );
  },
});
