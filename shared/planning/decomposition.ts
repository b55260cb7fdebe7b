/**
 * Planning by whole groups. Every firm gets a price per membership; each slot then chooses its best group by itself (exactly, see
 * bestGroup), each firm its best number of memberships, and the sum is an upper bound on every plan (Lagrange). Subgradient steps on the
 * prices lower the bound; the groups met on the way are the columns of a master problem that looks for better plans.
 */
import { bestGroup } from './bestGroup';
import type { ColumnPool } from './columns';
import type { Compiled } from './compiled';
import { freshTermPrices, type TermPrices } from './groupBound';
import type { Groups } from './plan';

export interface DualEffort {
  readonly rounds: number;
  /** Branching steps per slot and round. */
  readonly nodes: number;
}

export interface DualHooks {
  readonly onBound: (bound: number) => void;
  readonly isOver: () => boolean;
}

export interface DualAnswer {
  /** No plan is worth more. */
  readonly bound: number;
  /** Price per membership of each firm at that bound. */
  readonly prices: Float64Array;
  /** Points less prices of the best group of each slot at those prices (an upper bound of it). */
  readonly slotBounds: Float64Array;
}

interface Evaluation {
  readonly bound: number;
  /** Memberships the firms would sell less those the slots would take, by firm. */
  readonly slope: Float64Array;
  readonly slotBounds: Float64Array;
}

/** Prices firms, lets slots choose, improves the prices. */
export class DualAscent {
  readonly prices: Float64Array;
  private readonly compiled: Compiled;
  private readonly pool: ColumnPool;
  private readonly terms: readonly TermPrices[];
  private readonly allowed: readonly Uint8Array[];

  constructor(compiled: Compiled, pool: ColumnPool) {
    this.compiled = compiled;
    this.pool = pool;
    this.terms = compiled.slots.map(freshTermPrices);
    this.allowed = compiled.slots.map((slot) =>
      Uint8Array.from(slot.firm, (firm) => ((compiled.capacity[firm] as number) > 0 ? 1 : 0)),
    );
    this.prices = Float64Array.from(compiled.placed, (points) => -points / 2);
  }

  /** Firms a plan leaves out are offered with their whole bonus, full ones with none. */
  startFrom(groups: Groups): void {
    const load = new Int32Array(this.prices.length);
    for (const firm of groups.flat()) load[firm] = (load[firm] as number) + 1;
    for (let firm = 0; firm < load.length; firm += 1) {
      const points = this.compiled.placed[firm] as number;
      const isFull = (load[firm] as number) >= (this.compiled.capacity[firm] as number);
      this.prices[firm] = load[firm] === 0 ? -points : isFull ? 0 : -points / 4;
    }
  }

  /** Starts from prices found elsewhere, such as those of a relaxation. */
  startAt(prices: Float64Array): void {
    for (let firm = 0; firm < prices.length; firm += 1) {
      this.prices[firm] = Math.max(-(this.compiled.placed[firm] as number), prices[firm] as number);
    }
  }

  /** Undefined when the run ends before every slot has chosen. */
  private evaluate(slack: number, nodes: number, isOver: () => boolean): Evaluation | undefined {
    const { compiled, prices } = this;
    const slope = new Float64Array(prices.length);
    let bound = compiled.offset;
    for (let firm = 0; firm < prices.length; firm += 1) {
      const price = prices[firm] as number;
      const placed = compiled.placed[firm] as number;
      const capacity = compiled.capacity[firm] as number;
      if (capacity === 0) continue;
      const count = price > 0 ? capacity : placed + price > 0 ? 1 : 0;
      slope[firm] = count;
      bound += count === 0 ? 0 : placed + price * count;
    }
    const slotBounds = new Float64Array(compiled.slots.length);
    for (const [index, slot] of compiled.slots.entries()) {
      if (isOver()) return undefined;
      const price = Float64Array.from(slot.firm, (firm) => prices[firm] as number);
      const floor = slot.required.length > 0 ? -1e9 : 0;
      const terms = this.terms[index] as TermPrices;
      const allowed = this.allowed[index] as Uint8Array;
      const answer = bestGroup({ slot, price, allowed, terms, floor, slack, nodes, steps: 120 });
      const firms = (answer.members ?? []).map((local) => slot.firm[local] as number);
      this.pool.add(index, firms);
      for (const firm of firms) slope[firm] = (slope[firm] as number) - 1;
      slotBounds[index] = answer.bound;
      bound += answer.bound;
    }
    return { bound, slope, slotBounds };
  }

  /** Improves the prices in `effort.rounds` rounds, towards a plan of `best` points. */
  run(best: number, effort: DualEffort, hooks: DualHooks): DualAnswer {
    const top = {
      bound: Number.POSITIVE_INFINITY,
      prices: this.prices.slice(),
      slotBounds: new Float64Array(0) as Float64Array,
    };
    let pace = 1.2;
    let idle = 0;
    let direction: Float64Array = new Float64Array(this.prices.length);
    for (let round = 0; round < effort.rounds && !hooks.isOver(); round += 1) {
      const distance = Math.max(Number.isFinite(top.bound) ? top.bound - best : 1000, 1);
      const slack = Math.min(100, Math.max(0.5, distance / (12 * this.compiled.slots.length)));
      const evaluation = this.evaluate(slack, effort.nodes, hooks.isOver);
      if (evaluation === undefined) break;
      const { bound, slope, slotBounds } = evaluation;
      if (bound < top.bound) {
        idle = bound < top.bound - 0.002 * distance ? 0 : idle;
        top.bound = bound;
        top.prices = this.prices.slice();
        top.slotBounds = slotBounds;
        hooks.onBound(bound);
      } else idle += 1;
      if (Math.floor(top.bound + 1e-6) <= best) break;
      if (idle >= 4) {
        idle = 0;
        pace /= 1.6;
        this.prices.set(top.prices);
        direction = new Float64Array(this.prices.length);
        if (pace < 0.01) break;
      }
      direction = direction.map((old, firm) => 0.5 * old + (slope[firm] as number));
      this.step(direction, (pace * Math.max(1, bound - best)) as number);
    }
    this.prices.set(top.prices);
    return top;
  }

  private step(direction: Float64Array, length: number): void {
    let norm = 0;
    for (let firm = 0; firm < direction.length; firm += 1) norm += (direction[firm] as number) ** 2;
    if (norm === 0) return;
    for (let firm = 0; firm < direction.length; firm += 1) {
      const moved = (this.prices[firm] as number) - (length / norm) * (direction[firm] as number);
      this.prices[firm] = Math.max(-(this.compiled.placed[firm] as number), moved);
    }
  }
}
