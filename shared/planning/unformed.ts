/** Why consortia of a finished plan have no members, and which rules stand in their way. */
import type { ConsortiumId } from '../ids';
import { canForm, rulesAgainst } from './clash';
import type { Unformed } from './outcome';
import type { Run } from './run';

function reasonFor(run: Run, id: ConsortiumId): Unformed {
  const { model, workspace, scenario } = run.context;
  const slot = model.slots.find((one) => one.id === id);
  const consortium = scenario.consortia.find((one) => one.id === id);
  if (slot === undefined || consortium?.needIds.length === 0) return { id, why: 'noNeeds', rules: [] };
  const planned = new Set(model.slots.map((one) => one.id));
  if (!canForm(run.solver, model, id)) {
    return { id, why: 'noGroup', rules: rulesAgainst(run.solver, workspace, scenario, planned, id) };
  }
  if (run.demands.length > 0 || run.task.balance !== undefined) return { id, why: 'demands', rules: [] };
  return run.isProven ? { id, why: 'notWorth', rules: [] } : { id, why: 'busy', rules: ['capacity'] };
}

/** The unformed consortia of the run's best plan, each with its reason. */
export function unformedOf(run: Run): readonly Unformed[] {
  const clashing = run.blocked.map(({ id, rules }): Unformed => ({ id, why: 'pinsClash', rules }));
  return [...clashing, ...run.emptySlots().map((id) => reasonFor(run, id))];
}
