/** A search that pays for what is demanded of the plan as a whole, more and more until it has it. */
import { City } from '../city';
import { compile } from '../compiled';
import { type PricedDemand, withDemandPrices } from '../demand';
import type { PhaseLimits } from '../effort';
import type { Groups, PlanModel } from '../plan';
import { Random } from '../random';
import { searchPlan } from '../search';

/** What is paid, as multiples of the relaxation's prices: from what the best plan should need to what outweighs everything. */
export const raises = [1, 1.3, 2, 4, 16, 128, 1024] as const;
/** Where the relaxation pays nothing the search still does. */
const leastPrice = 1 / 16;
/** Share of a whole search for each price. */
const searchShare = 0.2;

export interface Paying {
  readonly model: PlanModel;
  readonly demands: readonly PricedDemand[];
  readonly limits: PhaseLimits;
  readonly seed: number;
  /** Told of every better plan by points and pay; it need not have what is demanded. */
  readonly onBetter: (groups: Groups) => void;
  readonly isOver: () => boolean;
}

/** Searches from a city at one raise of the prices. */
export function searchPaying(
  { model, demands, limits, seed, onBetter, isOver }: Paying,
  raise: number,
  from: City,
): City {
  const dearer = demands.map(({ demand, price }) => ({ demand, price: Math.max(price, leastPrice) * raise }));
  const city = new City(compile(withDemandPrices(model, dearer)));
  city.restore(from.snapshot());
  const { exchanges, rebuildings } = limits;
  const effort = { exchanges: Math.round(exchanges * searchShare), rebuildings: Math.round(rebuildings * searchShare) };
  searchPlan(city, new Random(seed), effort, { onBetter, isOver });
  onBetter(city.snapshot());
  return city;
}
