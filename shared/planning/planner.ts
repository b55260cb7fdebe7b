/**
 * The planner's road: greedy, search, first bound, whole groups, restricted and full exact model. Each phase starts from the best plan so
 * far, hands on every better plan and every better bound, and ends early when the plan is proven.
 */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { done, type Result, refuse } from '../result';
import { type Begun, begin } from './begin';
import type { Compiled } from './compiled';
import { asStopped, type PlanOutcome } from './outcome';
import { solveFull, solveRestricted } from './phases/exact';
import { searchByRelaxation } from './phases/guided';
import { searchFrom } from './phases/local';
import { meet } from './phases/meet';
import { type Relaxed, relax } from './phases/relaxation';
import { start } from './phases/start';
import { planByGroups } from './phases/wholeGroups';
import type { Run } from './run';
import type { MipSolver } from './solver';
import type { PlanHooks, PlanTask } from './task';
import { unformedOf } from './unformed';

/** No plan has what is demanded of it; or none was found that has. */
export const noneWithin = 'planning.refused.noneWithin';
export const noneFound = 'planning.refused.noneFound';

/** Beyond so many partner ties per candidate whole groups decide; below, the exact solver is quick membership by membership. */
const manyTies = 0.5;

/** A search from an earlier plan is short: it only smooths what was repaired. */
const laterSearch = 0.1;

/** Models with so few possible memberships go to the exact solver at once; it finds and proves the best in seconds. */
const smallModel = 2_000;

/** So much of the search in large models waits for the relaxation to lead it. */
const guidedShare = 0.6;

/** Where time is limited, the searches end at these shares of it and leave the rest to the phases that prove. */
const firstSearchUntil = 0.15;
const guidedUntil = 0.7;

/** How a model is best planned: small ones exactly, tied ones by whole groups, large ones near the relaxation. */
type Kind = 'small' | 'tied' | 'large';

function kindOf({ slots }: Compiled): Kind {
  const candidates = slots.reduce((sum, slot) => sum + slot.firm.length, 0);
  const ties = slots.reduce((sum, slot) => sum + slot.partnerPoints.length / 2, 0);
  if (ties > manyTies * candidates) return 'tied';
  return candidates <= smallModel ? 'small' : 'large';
}

function improve(run: Run, kind: Kind, known: Relaxed | undefined): void {
  run.enter('relaxation');
  const relaxed = known ?? relax(run);
  if (relaxed === undefined) {
    planByGroups(run, relaxed);
    return;
  }
  if (kind === 'large') searchByRelaxation(run, relaxed, guidedShare, guidedUntil);
  if (kind === 'tied') planByGroups(run, relaxed);
  solveRestricted(run, relaxed);
  solveFull(run, relaxed);
  if (kind !== 'tied') planByGroups(run, relaxed);
}

/** The first search: whole for a first plan, short where the relaxation or an earlier plan leads on. */
function firstSearch(run: Run, kind: Kind): void {
  const share = run.task.earlier !== undefined ? laterSearch : kind === 'large' ? 1 - guidedShare : 1;
  run.enter('search');
  searchFrom(run, run.task.scenario.policy.seed, share, firstSearchUntil);
}

/** A first plan; or why there is none that has what is demanded. */
function firstPlan({ run, prices, worst }: Begun): Result<null> {
  if (run.demands.length === 0) {
    start(run);
    return done(null);
  }
  const { relaxed } = prices;
  if (relaxed !== undefined) run.lower(relaxed.answer.objective + relaxed.full.offset);
  const found = prices.isImpossible || run.isHopeless ? 'none' : meet(run, relaxed, worst?.groups);
  if (found === 'found') return done(null);
  const code = found === 'none' ? noneWithin : noneFound;
  return refuse(code, both(sentence(code)));
}

/**
 * Plans the selected consortia. Synchronous; hooks are called while it runs. Throws only for bugs.
 * @returns a refusal only where something is demanded of the plan that no plan has, or that none was found to have
 */
export function plan(task: PlanTask, solver: MipSolver, hooks: PlanHooks): Result<PlanOutcome> {
  const begun = begin(task, solver, hooks);
  const { run } = begun;
  const first = firstPlan(begun);
  if (!first.ok) return first;
  const kind = kindOf(run.compiled);
  firstSearch(run, kind);
  if (!run.isOver) improve(run, kind, begun.prices.relaxed);
  const outcome = run.isStopped ? run.announce() : run.announce(unformedOf(run));
  if (outcome === undefined) throw new Error('No plan was found although pins that clash were set aside');
  return done(run.isStopped ? asStopped(outcome) : outcome);
}
