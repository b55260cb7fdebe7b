/** What the handlers that have plans made need of the app. */
import type { ScenarioId } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import type { ClashTask } from '../../../shared/planning/explain/clash';
import { done, type Result, refuse } from '../../../shared/result';
import type { ClashRun } from '../../planner/clashHost';
import type { PlanEvents, PlanOrder, PlanRun } from '../../planner/host';
import type { Emit } from '../emit';

export interface PlannerContext {
  /** The open document, if there is one. */
  readonly current: () => Workspace | undefined;
  readonly emit: Emit;
  /** Of the app, for the plan's provenance. */
  readonly version: string;
  readonly startPlan: (order: PlanOrder, events?: PlanEvents) => PlanRun;
}

export interface ExplainContext extends PlannerContext {
  readonly startClashes: (task: ClashTask) => ClashRun;
}

export interface OpenScenario {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
}

/** The scenario of this id in the open document, or the sentence that it is gone. */
export function openScenario({ current }: Pick<PlannerContext, 'current'>, id: ScenarioId): Result<OpenScenario> {
  const workspace = current();
  const scenario = workspace?.scenarios.find((one) => one.id === id);
  if (workspace === undefined || scenario === undefined) {
    return refuse('no-scenario', both(sentence('menu.scenarioIsGone')));
  }
  return done({ workspace, scenario });
}
