/** The first plan where something is demanded of it as a whole: a search that pays more and more for it, and the exact solver where that is in vain. */
import type { City } from '../city';
import { candidatesAmong } from '../demand';
import { groupsOf } from '../fullValues';
import { greedyPlan } from '../greedy';
import type { Groups } from '../plan';
import { planNear } from '../repair';
import type { Run } from '../run';
import { raises, searchPaying } from './paying';
import { type Relaxed, relax } from './relaxation';
import { makeWhole } from './start';

function from(run: Run): City {
  const { earlier, unlike, change } = run.task;
  const before = earlier ?? unlike?.plans[0] ?? change?.from;
  const { model } = run.context;
  const city = before === undefined ? greedyPlan(run.compiled) : planNear(run.compiled, candidatesAmong(model, before));
  makeWhole(run.solver, model, city);
  return city;
}

/** Any plan that has what is demanded. */
function solveForAny(run: Run, { full }: Relaxed): 'found' | 'none' | 'unknown' {
  const { status, values } = run.solver.solve(full.linear, {
    gap: Number.MAX_SAFE_INTEGER,
    iterations: run.limits.fullIterations,
    ...run.secondsLimit,
    isOver: () => run.isOver,
  });
  if (values !== undefined) run.offer(groupsOf(full, values));
  if (run.groups !== undefined) return 'found';
  return status === 'infeasible' ? 'none' : 'unknown';
}

/**
 * Puts a first plan into the run that has what is demanded; or says that there is none, or that none was found.
 * @param known a plan that has it, where there is one
 */
export function meet(run: Run, relaxed: Relaxed | undefined, known: Groups | undefined): 'found' | 'none' | 'unknown' {
  run.enter('search');
  if (known !== undefined) run.offer(known);
  let city = from(run);
  run.offer(city.snapshot());
  const paying = {
    model: run.context.model,
    demands: run.demands,
    limits: run.limits,
    seed: run.task.scenario.policy.seed,
    onBetter: (groups: Groups) => run.offer(groups),
    isOver: () => run.isOver,
  };
  for (const raise of raises) {
    if (run.isOver) break;
    city = searchPaying(paying, raise, city);
    if (run.groups !== undefined) break;
  }
  if (run.groups !== undefined) return 'found';
  const whole = relaxed ?? relax(run);
  return whole === undefined || run.isOver ? 'unknown' : solveForAny(run, whole);
}
