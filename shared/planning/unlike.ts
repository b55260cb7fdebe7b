/**
 * How much two plans differ, and the demand to differ. A membership is a firm in a consortium, whatever its role; two plans differ in the
 * memberships that only one of them has, counted against all that either has: |A Δ B| / |A ∪ B|, 0 for the same plan and 1 for plans
 * without a membership in common. So it does not matter which of the two is the first, and a plan that leaves consortia empty
 * differs by what it leaves out. Pinned memberships count as all others: what cannot differ makes it harder to be unlike.
 */
import type { Consortium } from '../model/consortium';
import { candidatesAmong, type Demand } from './demand';
import type { PlanModel } from './plan';

/** Members by consortium of a plan. */
export type PlanMembers = readonly Pick<Consortium, 'id' | 'members'>[];

export interface Unlike {
  /** The plans to be unlike. */
  readonly plans: readonly PlanMembers[];
  /** A plan with fewer points is of no use: the run may end when there is none. */
  readonly atLeast?: number;
}

/** Plans count as different from so many percent on. */
export const unlikePercent = 15;

function membershipsIn(plan: PlanMembers): ReadonlySet<string> {
  return new Set(plan.flatMap(({ id, members }) => members.map(({ firmId }) => `${id} ${firmId}`)));
}

/** The memberships that only one of the two has, as a share (0..1) of all that either has. */
export function differenceOf(a: PlanMembers, b: PlanMembers): number {
  const [first, second] = [membershipsIn(a), membershipsIn(b)];
  const common = [...first].filter((one) => second.has(one)).length;
  const either = first.size + second.size - common;
  return either === 0 ? 0 : (either - common) / either;
}

/** Do the two differ in at least as much as alternatives must? In whole numbers, hence exact. */
export function isUnlike(a: PlanMembers, b: PlanMembers): boolean {
  const [first, second] = [membershipsIn(a), membershipsIn(b)];
  const common = [...first].filter((one) => second.has(one)).length;
  const either = first.size + second.size - common;
  return either > 0 && (either - common) * 100 >= either * unlikePercent;
}

/**
 * The demand to be unlike a plan. With a and b memberships and k in common the difference is (a + b - 2k) / (a + b - k), so that it is at
 * least p % means (100 - p) (a + b) - (200 - p) k >= 0: a sum over memberships.
 */
export function unlikeDemand(model: PlanModel, plan: PlanMembers, index: number): Demand {
  const own = 100 - unlikePercent;
  const there = candidatesAmong(model, plan);
  const planned = new Set<string>(model.slots.map(({ id }) => id));
  const count = plan.reduce((sum, { id, members }) => sum + (planned.has(id) ? members.length : 0), 0);
  return {
    name: `unlike_${index}`,
    least: 0,
    constant: own * count,
    members: model.slots.map(
      ({ firms }, slot) =>
        new Map(firms.map((firm) => [firm, there[slot]?.has(firm) === true ? own - (200 - unlikePercent) : own])),
    ),
    terms: model.slots.map(() => []),
  };
}
