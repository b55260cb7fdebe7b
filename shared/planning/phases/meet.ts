/** The first plan where something is demanded of it as a whole: a search that pays more and more for it, and the exact solver where that is in vain. */
import { City } from '../city';
import { compile } from '../compiled';
import { candidatesAmong, withDemandPrices } from '../demand';
import { groupsOf } from '../fullModel';
import { greedyPlan } from '../greedy';
import { Random } from '../random';
import { planNear } from '../repair';
import type { Run } from '../run';
import { searchPlan } from '../search';
import { type Relaxed, relax } from './relaxation';
import { makeWhole } from './start';

/** What is paid, as multiples of the relaxation's prices: from what the best plan should need to what outweighs everything. */
const raises = [1, 1.3, 2, 4, 16, 128, 1024] as const;
/** Where the relaxation pays nothing the search still does. */
const leastPrice = 1 / 16;
/** Share of a whole search for each price. */
const searchShare = 0.2;

function from(run: Run): City {
  const { earlier, unlike, change } = run.task;
  const before = earlier ?? unlike?.plans[0] ?? change?.from;
  const model = run.context.model;
  const city = before === undefined ? greedyPlan(run.compiled) : planNear(run.compiled, candidatesAmong(model, before));
  makeWhole(run, city);
  return city;
}

function searchAt(run: Run, raise: number, from: City): City {
  const dearer = run.demands.map(({ demand, price }) => ({ demand, price: Math.max(price, leastPrice) * raise }));
  const city = new City(compile(withDemandPrices(run.context.model, dearer)));
  city.restore(from.snapshot());
  const { exchanges, rebuildings } = run.limits;
  const effort = { exchanges: Math.round(exchanges * searchShare), rebuildings: Math.round(rebuildings * searchShare) };
  searchPlan(city, new Random(run.task.scenario.policy.seed), effort, {
    onBetter: (best) => run.offer(best),
    isOver: () => run.isOver,
  });
  run.offer(city.snapshot());
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

/** Puts a first plan into the run that has what is demanded; or says that there is none, or that none was found. */
export function meet(run: Run, relaxed: Relaxed | undefined): 'found' | 'none' | 'unknown' {
  run.enter('search');
  let city = from(run);
  run.offer(city.snapshot());
  for (const raise of raises) {
    if (run.isOver) break;
    city = searchAt(run, raise, city);
    if (run.groups !== undefined) break;
  }
  if (run.groups !== undefined) return 'found';
  const whole = relaxed ?? relax(run);
  return whole === undefined || run.isOver ? 'unknown' : solveForAny(run, whole);
}
