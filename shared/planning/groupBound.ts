/**
 * An upper bound on the best group of one slot under firm prices, from prices on its terms and rows (Lagrange): a stack of points h(n) over
 * firms F is worth at most max_n (h(n) - m n) + m |group in F| for any m; a row that asks for `min` members is priced the same way.
 * What is left is a sum over members, whose best is the best few candidates.
 */
import type { CompiledSlot } from './compiled';

/** Multipliers of one slot, kept between calls: prices move little from one call to the next. */
export interface TermPrices {
  readonly stack: Float64Array;
  readonly row: Float64Array;
}

/** Starts with half of the first points of each stack. */
export function freshTermPrices(slot: CompiledSlot): TermPrices {
  const stack = Float64Array.from(
    slot.stacks.one,
    (one, index) => 0.3 * one + 0.4 * (slot.stacks.two[index] as number),
  );
  return { stack, row: new Float64Array(slot.rowMin.length) };
}

/** h(1) of a stack, made concave: two members are never worth more than twice one. */
export function firstPoints(slot: CompiledSlot, stack: number): number {
  const one = slot.stacks.one[stack] as number;
  return Math.max(one, (one + (slot.stacks.two[stack] as number)) / 2);
}

/** max over n >= from of h(n) - m n, for 0, 1 or more members (beyond two only the price grows). */
export function stackRest(one: number, both: number, m: number, from: number): number {
  if (from === 0) return Math.max(0, one - m, both - 2 * m);
  if (from === 1) return Math.max(one - m, both - 2 * m);
  return both - m * from;
}

/** Half of the points a candidate can have from its best `count` partners, for count = 0.. most - 1, row by candidate. */
export function halfPartnerPoints(slot: CompiledSlot, alive: Uint8Array): Float64Array {
  const width = Math.max(1, slot.most);
  const half = new Float64Array(slot.firm.length * width);
  for (let local = 0; local < slot.firm.length; local += 1) {
    const points: number[] = [];
    for (let at = slot.partners.starts[local] as number; at < (slot.partners.starts[local + 1] as number); at += 1) {
      if (alive[slot.partners.items[at] as number] === 1) points.push(slot.partnerPoints[at] as number);
    }
    points.sort((a, b) => b - a);
    for (let count = 1; count < width; count += 1) {
      half[local * width + count] = (half[local * width + count - 1] as number) + (points[count - 1] ?? 0) / 2;
    }
  }
  return half;
}

/** Prices turned into one number per candidate and a constant. */
export interface Priced {
  readonly constant: number;
  /** Points of each candidate: its own less its price, plus the prices of the terms and rows it serves. */
  readonly value: Float64Array;
}

/** The bound's two parts under the given term prices. */
export function priceCandidates(slot: CompiledSlot, net: Float64Array, terms: TermPrices): Priced {
  const value = Float64Array.from(net);
  let constant = 0;
  for (let stack = 0; stack < terms.stack.length; stack += 1) {
    const one = firstPoints(slot, stack);
    const both = (slot.stacks.one[stack] as number) + (slot.stacks.two[stack] as number);
    constant += stackRest(one, both, terms.stack[stack] as number, 0);
  }
  for (let row = 0; row < terms.row.length; row += 1)
    constant -= (terms.row[row] as number) * (slot.rowMin[row] as number);
  for (let local = 0; local < value.length; local += 1) {
    let sum = value[local] as number;
    for (let at = slot.stacks.of.starts[local] as number; at < (slot.stacks.of.starts[local + 1] as number); at += 1) {
      sum += terms.stack[slot.stacks.of.items[at] as number] as number;
    }
    for (let at = slot.rows.starts[local] as number; at < (slot.rows.starts[local + 1] as number); at += 1) {
      sum += terms.row[slot.rows.items[at] as number] as number;
    }
    value[local] = sum;
  }
  return { constant, value };
}

/**
 * The candidates that can be in a group worth more than `goal`: for each, the bound with it put in place of the weakest of the best few
 * must still reach above the goal.
 */
export function withinReach(
  slot: CompiledSlot,
  net: Float64Array,
  alive: Uint8Array,
  terms: TermPrices,
  goal: number,
): Uint8Array {
  const priced = priceCandidates(slot, net, terms);
  const half = halfPartnerPoints(slot, alive);
  const width = Math.max(1, slot.most);
  const chosen: number[] = [];
  const bound = bestFew(slot, priced, half, alive, chosen);
  const full = (local: number) => (priced.value[local] as number) + (half[local * width + width - 1] as number);
  const free = chosen.filter((local) => slot.isRequired[local] === 0).map(full);
  const weakest = free.length < slot.most - slot.required.length ? 0 : Math.min(...free);
  return alive.map((one, local) =>
    one === 1 && (slot.isRequired[local] === 1 || bound - weakest + full(local) > goal) ? 1 : 0,
  );
}

/** Marks the best `most` candidates of positive value (required ones always) and returns the bound. */
function bestFew(slot: CompiledSlot, priced: Priced, half: Float64Array, alive: Uint8Array, chosen: number[]): number {
  const width = Math.max(1, slot.most);
  const full = (local: number) => (priced.value[local] as number) + (half[local * width + width - 1] as number);
  chosen.length = 0;
  let bound = priced.constant;
  for (const local of slot.required) {
    chosen.push(local);
    bound += full(local);
  }
  const room = slot.most - slot.required.length;
  const values: number[] = [];
  const locals: number[] = [];
  for (let local = 0; local < alive.length; local += 1) {
    if (alive[local] === 0 || slot.isRequired[local] === 1) continue;
    const value = full(local);
    if (value <= 0 || (values.length === room && value <= (values[room - 1] ?? 0))) continue;
    let at = values.length < room ? values.length : room - 1;
    while (at > 0 && (values[at - 1] as number) < value) {
      values[at] = values[at - 1] as number;
      locals[at] = locals[at - 1] as number;
      at -= 1;
    }
    if (room > 0) {
      values[at] = value;
      locals[at] = local;
    }
  }
  for (const [index, local] of locals.entries()) {
    chosen.push(local);
    bound += values[index] as number;
  }
  return bound;
}

/** Lowers the bound by subgradient steps on the term prices (in place); returns the best bound seen. */
export function improveTermPrices(
  slot: CompiledSlot,
  net: Float64Array,
  alive: Uint8Array,
  terms: TermPrices,
  steps: number,
  goal: number,
): number {
  const half = halfPartnerPoints(slot, alive);
  const chosen: number[] = [];
  const best = { bound: Number.POSITIVE_INFINITY, stack: terms.stack.slice(), row: terms.row.slice() };
  const stackUse = new Float64Array(terms.stack.length);
  const rowUse = new Float64Array(terms.row.length);
  let pace = 1;
  let idle = 0;
  for (let step = 0; step <= steps; step += 1) {
    const bound = bestFew(slot, priceCandidates(slot, net, terms), half, alive, chosen);
    if (bound < best.bound - 1e-7) {
      best.bound = bound;
      best.stack.set(terms.stack);
      best.row.set(terms.row);
      idle = 0;
    } else {
      idle += 1;
      if (idle >= 6) {
        pace /= 2;
        idle = 0;
        terms.stack.set(best.stack);
        terms.row.set(best.row);
      }
    }
    if (best.bound <= goal || step === steps || pace < 1e-3) break;
    descend(slot, terms, chosen, stackUse, rowUse, (pace * Math.max(bound - goal, 1)) as number);
  }
  terms.stack.set(best.stack);
  terms.row.set(best.row);
  return best.bound;
}

function descend(
  slot: CompiledSlot,
  terms: TermPrices,
  chosen: readonly number[],
  stackUse: Float64Array,
  rowUse: Float64Array,
  length: number,
): void {
  stackUse.fill(0);
  for (let row = 0; row < rowUse.length; row += 1) rowUse[row] = -(slot.rowMin[row] as number);
  for (const local of chosen) {
    for (let at = slot.stacks.of.starts[local] as number; at < (slot.stacks.of.starts[local + 1] as number); at += 1) {
      const stack = slot.stacks.of.items[at] as number;
      stackUse[stack] = (stackUse[stack] as number) + 1;
    }
    for (let at = slot.rows.starts[local] as number; at < (slot.rows.starts[local + 1] as number); at += 1) {
      const row = slot.rows.items[at] as number;
      rowUse[row] = (rowUse[row] as number) + 1;
    }
  }
  let norm = 0;
  for (let stack = 0; stack < stackUse.length; stack += 1) {
    stackUse[stack] = (stackUse[stack] as number) - wanted(slot, stack, terms.stack[stack] as number);
    if ((stackUse[stack] as number) < 0 || (terms.stack[stack] as number) > 0) norm += (stackUse[stack] as number) ** 2;
  }
  for (let row = 0; row < rowUse.length; row += 1) {
    if ((rowUse[row] as number) < 0 || (terms.row[row] as number) > 0) norm += (rowUse[row] as number) ** 2;
  }
  if (norm === 0) return;
  const pace = length / norm;
  for (let stack = 0; stack < stackUse.length; stack += 1) {
    terms.stack[stack] = Math.max(0, (terms.stack[stack] as number) - pace * (stackUse[stack] as number));
  }
  for (let row = 0; row < rowUse.length; row += 1) {
    terms.row[row] = Math.max(0, (terms.row[row] as number) - pace * (rowUse[row] as number));
  }
}

/** How many members the stack itself would choose at price m. */
function wanted(slot: CompiledSlot, stack: number, m: number): number {
  const one = firstPoints(slot, stack);
  const both = (slot.stacks.one[stack] as number) + (slot.stacks.two[stack] as number);
  if (both - 2 * m > Math.max(0, one - m)) return 2;
  return one - m > 0 ? 1 : 0;
}
