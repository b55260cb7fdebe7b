/** From a task to a run: what is set aside, what the firms may carry, what is demanded of the plan as a whole and at what price. */
import type { ConsortiumId } from '../ids';
import { groupingOf } from '../model/grouping';
import { areaDemand, plannedAreas } from './areaCoverage';
import { fewChanges, withChangePrice } from './changePrice';
import { findBlocked } from './clash';
import type { Demand } from './demand';
import { type DemandPrices, priceDemands } from './demandPrices';
import { limitsFor } from './effort';
import { withLoadCap } from './loadCap';
import { raiseWorstArea, type WorstArea } from './phases/worstArea';
import type { PlanModel } from './plan';
import { isSelected, planModelOf, withoutPlanned } from './program';
import { recipeOf } from './recipe';
import { Run } from './run';
import type { MipSolver } from './solver';
import type { PlanHooks, PlanTask } from './task';
import { unlikeDemand } from './unlike';

export interface Begun {
  readonly run: Run;
  readonly prices: DemandPrices;
  /** The plan that covers its worst-served area best, where that is asked for. */
  readonly worst: WorstArea | undefined;
}

/** Where time is limited, the worst-served area takes this share of it at most, and the prices end at that. */
const worstUntil = 0.3;
const pricesUntil = 0.4;

/** Seconds until a share of the time has passed, where time is limited. */
function secondsUntil({ maxSeconds }: PlanTask, { seconds }: PlanHooks, share: number): { readonly seconds?: number } {
  return maxSeconds === undefined ? {} : { seconds: Math.max(0, maxSeconds * share - seconds()) };
}

/** The model of the task with the price of changes and the cap on loads in it. */
function modelOf({ workspace, scenario, change, balance }: PlanTask, planned: ReadonlySet<ConsortiumId>): PlanModel {
  const model = planModelOf(workspace, scenario, planned, { before: change?.from ?? [] });
  const priced = change === undefined ? model : withChangePrice(model, change);
  const difference = balance?.maxLoadDifference;
  if (difference === undefined) return priced;
  return withLoadCap(priced, groupingOf(workspace, withoutPlanned(scenario, planned)), difference);
}

/** What the task demands of the plan as a whole, its areas aside. */
function demandsOf({ unlike, change }: PlanTask, model: PlanModel): readonly Demand[] {
  return [
    ...(unlike?.plans ?? []).map((plan, index) => unlikeDemand(model, plan, index)),
    ...(change?.most === undefined ? [] : [fewChanges(model, change.most)]),
  ];
}

interface Balanced {
  readonly worst: WorstArea | undefined;
  readonly demands: readonly Demand[];
}

/** The first pass of a balanced plan, and its result as demands: every area as well covered as the worst can be. */
function balanceAreas(
  task: PlanTask,
  planned: ReadonlySet<ConsortiumId>,
  model: PlanModel,
  { solver, hooks }: { readonly solver: MipSolver; readonly hooks: PlanHooks },
): Balanced {
  if (task.balance?.areas !== true) return { worst: undefined, demands: [] };
  const { workspace, scenario, effort = scenario.policy.effort, change } = task;
  const areas = plannedAreas(workspace, scenario, planned, change?.from ?? []);
  const seconds = () => secondsUntil(task, hooks, worstUntil);
  const worst = raiseWorstArea({
    model,
    areas,
    solver,
    limits: limitsFor(model, effort),
    seed: scenario.policy.seed,
    seconds,
    isOver: () => seconds().seconds === 0 || hooks.isStopped?.() === true,
  });
  if (worst === undefined) return { worst, demands: [] };
  const demands = areas.map((area) => areaDemand(area, worst.share));
  return { worst, demands: demands.filter(({ least, constant }) => least > constant) };
}

/** The run of a task, with consortia whose pins clash set aside. */
export function begin(task: PlanTask, solver: MipSolver, hooks: PlanHooks): Begun {
  const { workspace, scenario, selection } = task;
  const chosen = scenario.consortia.filter((one) => isSelected(selection, one));
  const planned = new Set(chosen.map(({ id }) => id));
  const hasPins = chosen.some(({ members }) => members.some(({ pinned }) => pinned === true));
  const blocked = hasPins ? findBlocked(solver, workspace, scenario, planned, task.change?.from ?? []) : [];
  for (const { id } of blocked) planned.delete(id);
  const model = modelOf(task, planned);
  const { worst, demands } = balanceAreas(task, planned, model, { solver, hooks });
  const limit = secondsUntil(task, hooks, pricesUntil);
  const prices = priceDemands(model, [...demandsOf(task, model), ...demands], solver, limit);
  const parts = { blocked, recipe: recipeOf(task, planned), demands: prices.priced, worst };
  return { run: new Run(task, hooks, solver, model, parts), prices, worst };
}
