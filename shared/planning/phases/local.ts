/** Local search from the best plan so far. */
import { City } from '../city';
import { Random } from '../random';
import type { Run } from '../run';
import { searchPlan } from '../search';

/** Searches with a seed and a share of the phase's work, until a share of the time has passed where time is limited. */
export function searchFrom(run: Run, seed: number, share: number, untilShare = 1): void {
  if (run.groups === undefined || run.isOver) return;
  const city = new City(run.compiled);
  city.restore(run.groups);
  const effort = {
    exchanges: Math.round(run.limits.exchanges * share),
    rebuildings: Math.round(run.limits.rebuildings * share),
  };
  searchPlan(city, new Random(seed), effort, {
    onBetter: (best) => run.offer(best),
    isOver: () => run.isOver || run.secondsShare > untilShare,
  });
  run.offer(city.snapshot());
}
