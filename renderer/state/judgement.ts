/** The current scenario judged: score, findings and figures, computed once per version of the document and shared by all screens. */
import { factsOf } from '../../shared/model/facts';
import type { Scenario } from '../../shared/model/scenario';
import type { Workspace } from '../../shared/model/workspace';
import { type Judgement, judgeScenario } from '../../shared/planning/judgement';
import { currentWorkspace, useWorkspace } from './document';
import { useSession } from './session';

export type { Judgement } from '../../shared/planning/judgement';

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
  last = judgeScenario(workspace, scenario);
  return last;
}

function chosen(workspace: Workspace | undefined, scenarioId: Scenario['id'] | undefined): Scenario | undefined {
  const scenarios = workspace?.scenarios ?? [];
  const current = scenarios.find(({ id }) => id === scenarioId);
  return current ?? scenarios.find(({ status }) => status !== 'archived') ?? scenarios[0];
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
