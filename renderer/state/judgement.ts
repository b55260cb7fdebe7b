/** The current scenario judged: score, findings and figures, computed once per version of the document and shared by all screens. */
import { factsOf } from '../../shared/model/facts';
import { type Grouping, groupingOf } from '../../shared/model/grouping';
import type { Figures } from '../../shared/model/planReport';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { figuresOf } from '../../shared/planning/figures';
import { findingsOf } from '../../shared/planning/findings';
import { type Score, scoreGrouping } from '../../shared/planning/score';
import type { Finding } from '../../shared/rules/rule';
import { currentWorkspace, useWorkspace } from './document';
import { useSession } from './session';

export interface Judgement {
  readonly workspace: Workspace;
  readonly scenario: Scenario;
  readonly grouping: Grouping;
  readonly score: Score;
  readonly findings: readonly Finding[];
  readonly figures: Figures;
}

let last: Judgement | undefined;

/** Judges a scenario; asked again for the same versions, it answers with the same object. */
function judge(workspace: Workspace, scenario: Scenario): Judgement {
  const lists = last?.workspace;
  const isSame =
    last?.scenario === scenario &&
    lists !== undefined &&
    factsOf(lists).firms === factsOf(workspace).firms &&
    lists.needs === workspace.needs &&
    lists.areas === workspace.areas &&
    lists.capabilities === workspace.capabilities &&
    lists.ties === workspace.ties &&
    lists.reviews === workspace.reviews;
  if (isSame && last !== undefined) return last;
  const grouping = groupingOf(workspace, scenario);
  last = {
    workspace,
    scenario,
    grouping,
    score: scoreGrouping(grouping),
    findings: findingsOf(grouping),
    figures: figuresOf(grouping),
  };
  return last;
}

function chosen(workspace: Workspace | undefined, scenarioId: Scenario['id'] | undefined): Scenario | undefined {
  return workspace?.scenarios.find(({ id }) => id === scenarioId) ?? workspace?.scenarios[0];
}

/** The scenario being worked on, or undefined when there is none yet. */
export function useScenario(): Scenario | undefined {
  const scenarioId = useSession((session) => session.scenarioId);
  return chosen(useWorkspace(), scenarioId);
}

/** The current scenario judged, or undefined when there is none yet. */
export function useJudgement(): Judgement | undefined {
  const workspace = useWorkspace();
  const scenario = useScenario();
  return workspace && scenario && judge(workspace, scenario);
}

/** The current scenario judged, outside a component. */
export function currentJudgement(): Judgement | undefined {
  const workspace = currentWorkspace();
  const scenario = chosen(workspace, useSession.getState().scenarioId);
  return workspace && scenario && judge(workspace, scenario);
}
