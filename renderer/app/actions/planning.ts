/** The planner and the papers, from anywhere in the window. */
import { everything } from '../../../shared/planning/program';
import { openExport } from '../../screens/board';
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
  const judgement = currentJudgement();
  if (judgement !== undefined) openExport(judgement);
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
