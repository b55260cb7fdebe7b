/**
 * A tight bound at given firm prices: the best group of every consortium by itself, each by a small exact model (branch and bound over
 * members is quicker but its bound is weak where many partner ties meet). What the prices give away is added back, as in every Lagrange bound.
 */
import { bestGroup } from './bestGroup';
import type { Compiled, CompiledSlot } from './compiled';
import { fullModelOf } from './fullModel';
import { groupsOf, valuesOf } from './fullValues';
import { freshTermPrices } from './groupBound';
import type { PlanModel } from './plan';
import type { GroupAnswer, GroupQuestion } from './quickGroup';
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

/** What is asked of one consortium at the prices. */
function questionOf(run: Run, index: number, prices: Float64Array): GroupQuestion {
  const slot = run.compiled.slots[index] as CompiledSlot;
  return {
    slot,
    price: Float64Array.from(slot.firm, (firm) => prices[firm] as number),
    allowed: Uint8Array.from(slot.firm, (firm) => ((run.compiled.capacity[firm] as number) > 0 ? 1 : 0)),
    terms: freshTermPrices(slot),
    floor: slot.required.length > 0 ? -1e9 : 0,
    slack: 1,
    nodes: run.limits.groupNodes,
    steps: 120,
  };
}

/** A better upper bound on points less prices of one consortium; the group found goes into the pool. */
function exactBound(run: Run, index: number, prices: Float64Array, rough: GroupAnswer, gap: number): number {
  const slot = run.compiled.slots[index] as CompiledSlot;
  const full = fullModelOf(pricedModel(run.compiled.model, slot, prices));
  const members = rough.members?.map((local) => slot.firm[local] as number);
  const answer = run.solver.solve(full.linear, {
    ...(members === undefined ? {} : { start: valuesOf(full, [members]) }),
    gap,
    iterations: run.limits.groupIterations,
    ...run.secondsLimit,
  });
  if (answer.values !== undefined) run.pool.add(index, groupsOf(full, answer.values)[0] ?? []);
  return Math.min(answer.bound, rough.bound);
}

/** Bounds every consortium roughly, then exactly, the roughest first; each step that lowers the whole bound counts at once. */
export function exactGroupBound(run: Run, prices: Float64Array): void {
  const { slots } = run.compiled;
  const gap = Math.max(1, (run.bound - run.score) / (10 * slots.length));
  const rough: GroupAnswer[] = [];
  for (const index of slots.keys()) {
    if (run.isOver) return;
    rough.push(bestGroup(questionOf(run, index, prices)));
  }
  let bound = rough.reduce((sum, answer) => sum + answer.bound, firmsShare(run.compiled, prices));
  const loose = rough
    .map((answer, index) => ({ answer, index, slack: answer.bound - answer.net }))
    .filter(({ slack }) => slack > gap)
    .sort((a, b) => b.slack - a.slack || a.index - b.index);
  for (const { answer, index } of loose) {
    if (run.isOver) return;
    bound += exactBound(run, index, prices, answer, gap) - answer.bound;
    run.lowerPaid(bound);
  }
}
