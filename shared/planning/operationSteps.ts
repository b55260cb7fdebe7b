/** Next steps of putting a scenario into operation: gates and actions past their date, consortia without phases. */
import { sentence } from '../language/messages/sentence';
import type { Grouping } from '../model/grouping';
import type { Workspace } from '../model/workspace';
import { actionList } from './actionList';
import { lateGates } from './lateGates';
import { type Steps, step } from './nextStep';

export function gatesPast({ scenario }: Grouping, today: string): Steps {
  const late = lateGates(scenario.consortia, today);
  const first = late[0];
  if (first === undefined || scenario.status === 'archived') return [];
  const said = sentence('overview.step.gates', {
    count: late.length,
    phase: sentence(`nouns.phase.${first.phase.kind}`),
    consortium: first.consortium.name,
  });
  return step(true, { kind: 'phases' }, said);
}

export function actionsPast(workspace: Workspace, today: string): Steps {
  const late = actionList(workspace, today).filter(({ isLate }) => isLate);
  const first = late[0];
  if (first === undefined) return [];
  const said = sentence('overview.step.actions', { count: late.length, action: first.action.text });
  return step(true, { kind: 'actions' }, said);
}

export function withoutPhases({ scenario }: Grouping): Steps {
  const bare = scenario.consortia.filter(({ members, phases }) => members.length > 0 && phases.length === 0);
  if (scenario.status !== 'approved' || bare.length === 0) return [];
  return step(false, { kind: 'phases' }, sentence('overview.step.phases', { count: bare.length }));
}
