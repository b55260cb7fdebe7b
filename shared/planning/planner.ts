/**
 * The planner's road: greedy, search, first bound, whole groups, restricted and full exact model. Each phase starts from the best plan so
 * far, hands on every better plan and every better bound, and ends early when the plan is proven.
 */
import { withChangePrice } from './changePrice';
import { findBlocked } from './clash';
import type { Compiled } from './compiled';
import type { PlanOutcome } from './outcome';
import { solveFull, solveRestricted } from './phases/exact';
import { searchFrom } from './phases/local';
import { relax } from './phases/relaxation';
import { start } from './phases/start';
import { planByGroups } from './phases/wholeGroups';
import { isSelected, planModelOf } from './program';
import { Run } from './run';
import type { MipSolver } from './solver';
import type { PlanHooks, PlanTask } from './task';
import { unformedOf } from './unformed';

/** Beyond so many partner ties per candidate whole groups decide; below, the exact solver is quick membership by membership. */
const manyTies = 0.5;

/** A search from an earlier plan is short: it only smooths what was repaired. */
const laterSearch = 0.1;

/** Where time is limited, the first search leaves the rest of it to the phases that prove. */
const firstSearchShare = 0.15;

/** The run of a task, with consortia whose pins clash set aside. */
function runOf(task: PlanTask, solver: MipSolver, hooks: PlanHooks): Run {
  const { workspace, scenario, selection } = task;
  const chosen = scenario.consortia.filter((one) => isSelected(selection, one));
  const planned = new Set(chosen.map(({ id }) => id));
  const hasPins = chosen.some(({ members }) => members.some(({ pinned }) => pinned === true));
  const before = task.change?.from ?? [];
  const blocked = hasPins ? findBlocked(solver, workspace, scenario, planned, before) : [];
  for (const { id } of blocked) planned.delete(id);
  const model = planModelOf(workspace, scenario, planned, { before });
  const priced = task.change === undefined ? model : withChangePrice(model, task.change);
  return new Run(task, hooks, solver, priced, blocked);
}

function tiesPerCandidate({ slots }: Compiled): number {
  const ties = slots.reduce((sum, slot) => sum + slot.partnerPoints.length / 2, 0);
  const candidates = slots.reduce((sum, slot) => sum + slot.firm.length, 0);
  return ties / Math.max(1, candidates);
}

function improve(run: Run): void {
  run.enter('relaxation');
  const relaxed = relax(run);
  if (relaxed === undefined) {
    planByGroups(run, relaxed);
    return;
  }
  const isTied = tiesPerCandidate(run.compiled) > manyTies;
  if (isTied) planByGroups(run, relaxed);
  solveRestricted(run, relaxed);
  solveFull(run, relaxed);
  if (!isTied) planByGroups(run, relaxed);
}

/** Plans the selected consortia. Synchronous; hooks are called while it runs. Throws only for bugs. */
export function plan(task: PlanTask, solver: MipSolver, hooks: PlanHooks): PlanOutcome {
  const run = runOf(task, solver, hooks);
  start(run);
  run.enter('search');
  searchFrom(run, task.scenario.policy.seed, task.earlier === undefined ? 1 : laterSearch, firstSearchShare);
  if (!run.isOver) improve(run);
  const outcome = run.isStopped ? run.announce() : run.announce(unformedOf(run));
  if (outcome === undefined) throw new Error('No plan was found although pins that clash were set aside');
  return outcome;
}
