/** What each demand is worth: the prices of its row in the relaxation, at which a bound without the row is as tight as with it. */
import type { Demand, PricedDemand } from './demand';
import { fullModelOf } from './fullModel';
import type { Relaxed } from './phases/relaxation';
import type { PlanModel } from './plan';
import type { MipSolver } from './solver';

export interface DemandPrices {
  readonly priced: readonly PricedDemand[];
  /** The relaxation with the demands as rows; missing where there are no demands or time ran out. */
  readonly relaxed?: Relaxed;
  /** Not even the relaxation has what is demanded. */
  readonly isImpossible: boolean;
}

/** Prices are multiples of this, a power of two, so that sums are exact. */
const priceStep = 1 / 64;

/** Solves the relaxation for the prices of the demands. */
export function priceDemands(
  model: PlanModel,
  demands: readonly Demand[],
  solver: MipSolver,
  limit: { readonly seconds?: number },
): DemandPrices {
  if (demands.length === 0) return { priced: [], isImpossible: false };
  const full = fullModelOf(model, undefined, demands);
  const answer = solver.solve(full.linear, { relaxed: true, ...limit });
  const priced = demands.map((demand, index) => {
    const price = Math.abs(answer.rowPrices?.[full.demandRow[index] ?? -1] ?? 0);
    return { demand, price: Math.ceil(price / priceStep) * priceStep };
  });
  return {
    priced,
    ...(answer.status === 'solved' ? { relaxed: { full, answer } } : {}),
    isImpossible: answer.status === 'infeasible',
  };
}
