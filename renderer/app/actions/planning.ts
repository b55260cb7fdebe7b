/** The planner and the papers, from anywhere in the window. */
import { everything } from '../../../shared/planning/program';
import { exportProposals } from '../../state/exporting';
import { currentJudgement } from '../../state/judgement';
import { startPlanner, stopPlanner, usePlanner } from '../../state/planner';
import { goTo } from '../../state/session';
import type { Action } from './action';

const needsScenario = () => (currentJudgement() === undefined ? 'shell.noScenario' : undefined);

function planAll(): void {
  const scenario = currentJudgement()?.scenario;
  if (scenario === undefined) return;
  goTo('board');
  void startPlanner({ scenarioId: scenario.id, selection: everything });
}

function exportAll(): void {
  const scenario = currentJudgement()?.scenario;
  const formed = scenario?.consortia.filter(({ members }) => members.length > 0).map(({ id }) => id) ?? [];
  if (scenario !== undefined && formed.length > 0) void exportProposals(scenario.id, formed);
}

export const planning: readonly Action[] = [
  {
    id: 'plan',
    label: 'shell.actions.plan',
    disabledReason: () => (usePlanner.getState().run === undefined ? needsScenario() : 'shell.plannerBusy'),
    run: planAll,
  },
  {
    id: 'stopPlanner',
    label: 'shell.actions.stopPlanner',
    disabledReason: () => (usePlanner.getState().run === undefined ? 'shell.plannerIdle' : undefined),
    run: () => void stopPlanner(),
  },
  {
    id: 'export',
    label: 'shell.actions.export',
    disabledReason: () =>
      currentJudgement()?.scenario.consortia.some(({ members }) => members.length > 0) === true
        ? undefined
        : 'shell.nothingToExport',
    run: exportAll,
  },
];
