/**
 * A tight bound at given firm prices: the best group of every consortium by itself, each by a small exact model (branch and bound over
 * members is quicker but its bound is weak where many partner ties meet). What the prices give away is added back, as in every Lagrange bound.
 */
import { quickBestGroup } from './bestGroup';
import type { Compiled, CompiledSlot } from './compiled';
import { fullModelOf, groupsOf, valuesOf } from './fullModel';
import { freshTermPrices } from './groupBound';
import type { PlanModel } from './plan';
import type { Run } from './run';

/** Points that firms make of their prices when each sells the best number of memberships. */
export function firmsShare(compiled: Compiled, prices: Float64Array): number {
  let share = compiled.offset;
  for (let firm = 0; firm < prices.length; firm += 1) {
    const [price, placed] = [prices[firm] as number, compiled.placed[firm] as number];
    const capacity = compiled.capacity[firm] as number;
    if (capacity === 0) continue;
    if (price > 0) share += placed + price * capacity;
    else share += Math.max(0, placed + price);
  }
  return share;
}

/** One consortium by itself, every membership at its firm's price. */
function pricedModel(model: PlanModel, { slot }: CompiledSlot, prices: Float64Array): PlanModel {
  const members = [
    ...slot.members,
    ...slot.firms.map((firm) => ({ criterion: 'load' as const, firm, points: -(prices[firm] as number) })),
  ];
  const capacity = model.capacity.map((one) => Math.min(1, one));
  return { ...model, slots: [{ ...slot, members }], placed: [], offset: 0, capacity };
}

/** An upper bound on points less prices of one consortium; the group found goes into the pool. */
function boundOfSlot(run: Run, index: number, prices: Float64Array, gap: number): number {
  const slot = run.compiled.slots[index] as CompiledSlot;
  const price = Float64Array.from(slot.firm, (firm) => prices[firm] as number);
  const allowed = Uint8Array.from(slot.firm, (firm) => ((run.compiled.capacity[firm] as number) > 0 ? 1 : 0));
  const floor = slot.required.length > 0 ? Number.NEGATIVE_INFINITY : 0;
  const terms = freshTermPrices(slot);
  const quick = quickBestGroup({ slot, price, allowed, terms, floor, slack: 0, nodes: 0, steps: 0 });
  const full = fullModelOf(pricedModel(run.context.model, slot, prices));
  const members = quick.members?.map((local) => slot.firm[local] as number);
  const answer = run.solver.solve(full.linear, {
    ...(members === undefined ? {} : { start: valuesOf(full, [members]) }),
    gap,
    iterations: run.limits.groupIterations,
    ...run.secondsLimit,
  });
  if (answer.values !== undefined) run.pool.add(index, groupsOf(full, answer.values)[0] ?? []);
  return answer.bound;
}

/** Takes the bound at these prices if the work can be finished. */
export function exactGroupBound(run: Run, prices: Float64Array): void {
  const { compiled } = run;
  const gap = Math.max(1, (run.bound - run.score) / (10 * compiled.slots.length));
  let bound = firmsShare(compiled, prices);
  for (let index = 0; index < compiled.slots.length; index += 1) {
    if (run.isOver) return;
    bound += boundOfSlot(run, index, prices, gap);
  }
  run.lower(bound);
}
