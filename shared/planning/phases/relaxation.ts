/** The linear relaxation: the first bound that counts, and prices for firms and memberships. */
import type { Compiled } from '../compiled';
import { type FullModel, fullModelOf } from '../fullModel';
import type { Run } from '../run';
import type { SolveAnswer } from '../solver';

/** The relaxation's model, its prices and the best it allows. */
export interface Relaxed {
  readonly full: FullModel;
  readonly answer: SolveAnswer;
}

/** Solves the relaxation and takes its bound; undefined if time ran out. */
export function relax(run: Run): Relaxed | undefined {
  const full = fullModelOf(
    run.context.model,
    undefined,
    run.demands.map(({ demand }) => demand),
  );
  const answer = run.solver.solve(full.linear, { relaxed: true, ...run.secondsLimit });
  if (answer.status !== 'solved') return undefined;
  run.lower(answer.objective + full.offset);
  return { full, answer };
}

/** What the relaxation would pay for one more membership of each firm, less what a first membership brings. */
export function firmPrices({ full, answer }: Relaxed, compiled: Compiled): Float64Array {
  const prices = new Float64Array(compiled.capacity.length);
  for (const [firm, row] of full.capacityRow) {
    prices[firm] = (prices[firm] as number) + Math.abs(answer.rowPrices?.[row] ?? 0);
  }
  for (const [firm, row] of full.placedRow) {
    prices[firm] = (prices[firm] as number) - Math.abs(answer.rowPrices?.[row] ?? 0);
  }
  return prices;
}
