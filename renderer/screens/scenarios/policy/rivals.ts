/** The other scenarios as rivals of this one under its policy: those that break no rule by it. */
import type { CriterionId } from '../../../../shared/model/policy';
import type { Scenario } from '../../../../shared/model/scenario';
import type { Workspace } from '../../../../shared/model/workspace';
import { lineOf, type Stand, standAmong } from '../../../../shared/planning/compare/breakEven';
import { type Judgement, judgeScenario } from '../../../../shared/planning/judgement';

/** The rivals, judged by the policy of the scenario. */
export function rivalsOf(workspace: Workspace, { id, policy }: Scenario): readonly Judgement[] {
  return workspace.scenarios
    .filter((one) => one.id !== id && one.status !== 'archived')
    .map((one) => judgeScenario(workspace, { ...one, policy }))
    .filter(({ findings, figures }) => findings.length === 0 && figures.firmsPlaced > 0);
}

/** The rival that has more points already, if one has. */
export function leaderOf(
  { score }: Judgement,
  rivals: readonly Judgement[],
): { readonly scenario: Scenario; readonly points: number } | undefined {
  const [best] = [...rivals].sort((a, b) => b.score.total - a.score.total);
  const points = (best?.score.total ?? 0) - score.total;
  return best === undefined || points <= 0 ? undefined : { scenario: best.scenario, points };
}

/** Between which values of a weight no rival has more points; undefined when one has more already. */
export function standOf({ workspace, scenario }: Judgement, rivals: readonly Judgement[], criterion: CriterionId) {
  const line = (one: Scenario) => lineOf(workspace, one, criterion, scenario.policy);
  const lines = rivals.map((rival) => ({ scenario: rival.scenario, line: line(rival.scenario) }));
  const stand: Stand<(typeof lines)[number]> | undefined = standAmong(
    line(scenario),
    lines,
    scenario.policy.weights[criterion],
  );
  return stand;
}
