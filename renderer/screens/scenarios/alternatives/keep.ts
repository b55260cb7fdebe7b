/** Taking an alternative: into a scenario of its own, or into the one it was found for. Each is one undo step. */
import { nextId, scenarioIdSchema } from '../../../../shared/ids';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import type { Scenario } from '../../../../shared/model/scenario';
import type { PlanOutcome } from '../../../../shared/planning/outcome';
import { currentWorkspace } from '../../../state/document';
import { execute } from '../../../state/execute';
import { notify } from '../../../state/notices';
import { takePlan } from '../../../state/takePlan';

/** Puts it in the place of the present members. */
export async function takeHere({ id, name }: Scenario, outcome: PlanOutcome): Promise<void> {
  if (await takePlan(id, outcome)) notify('done', both(sentence('scenarios.alternatives.taken', { scenario: name })));
}

/** Keeps it as a scenario beside the others. @param number its place among the alternatives */
export async function keepAsScenario(scenario: Scenario, outcome: PlanOutcome, number: number): Promise<void> {
  const taken = currentWorkspace()?.scenarios.map(({ id }) => id) ?? [];
  const copyId = scenarioIdSchema.parse(nextId('s', taken));
  const name = both(sentence('scenarios.alternatives.name', { scenario: scenario.name, number }));
  const gesture = `alternative-${copyId}`;
  if (!(await execute({ kind: 'scenario.duplicate', scenarioId: scenario.id, copyId, name }, gesture))) return;
  if (await takePlan(copyId, outcome, gesture)) {
    notify('done', both(sentence('scenarios.alternatives.kept', { scenario: name })));
  }
}
