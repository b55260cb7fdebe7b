/** Makes a copy of a scenario and goes on with it. */
import { nextId, type ScenarioId, scenarioIdSchema } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Scenario } from '../../../../shared/model/scenario';
import { currentWorkspace } from '../../../state/document';
import { execute } from '../../../state/execute';
import { chooseScenario } from '../../../state/session';

/** The copy becomes the scenario that is worked on. @returns its id, unless it was refused */
export async function duplicate({ id: scenarioId, name }: Scenario): Promise<ScenarioId | undefined> {
  const taken = currentWorkspace()?.scenarios.map(({ id }) => id) ?? [];
  const copyId = scenarioIdSchema.parse(nextId('s', taken));
  const copied = both(sentence('scenarios.copyName', { name }));
  if (!(await execute({ kind: 'scenario.duplicate', scenarioId, copyId, name: copied }))) return undefined;
  chooseScenario(copyId);
  return copyId;
}
