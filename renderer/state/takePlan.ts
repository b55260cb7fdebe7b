/** Taking a plan into a scenario. */
import type { ScenarioId } from '../../shared/ids';
import type { PlanOutcome } from '../../shared/planning/outcome';
import { execute } from './execute';

/** @returns whether it was taken; a refusal has been shown */
export function takePlan(
  scenarioId: ScenarioId,
  { consortia, report }: PlanOutcome,
  gesture?: string,
): Promise<boolean> {
  return execute({ kind: 'plan.take', scenarioId, consortia, report }, gesture);
}
