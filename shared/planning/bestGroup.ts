/**
 * The best group of one slot when every firm has a price: exact branch and bound over members. Used to price whole groups (columns), to
 * prove bounds, and to fit one consortium again to what the others leave. Works for any price; fractional prices are welcome.
 */
import {
  firstPoints,
  halfPartnerPoints,
  improveTermPrices,
  priceCandidates,
  withinReach as reachable,
  stackRest,
} from './groupBound';
import { GroupState } from './groupState';
import { type GroupAnswer, type GroupQuestion, quickBestGroup } from './quickGroup';

/** One run of the branch and bound. */
class Branching {
  readonly question: GroupQuestion;
  readonly state: GroupState;
  readonly half: Float64Array;
  readonly value: Float64Array;
  /** Drop of a stack's constant when it gets its first, second, third member. */
  readonly drop: readonly [Float64Array, Float64Array, Float64Array];
  readonly stackCount: Uint8Array;
  best: readonly number[] | undefined;
  bestNet: number;
  /** The largest bound among branches left unexplored. */
  open = Number.NEGATIVE_INFINITY;
  nodes = 0;

  constructor(question: GroupQuestion, alive: Uint8Array) {
    const { slot, terms, price, floor } = question;
    this.question = question;
    this.state = new GroupState(slot);
    this.half = halfPartnerPoints(slot, alive);
    const net = slot.own.map((own, local) => own - (price[local] as number));
    this.value = priceCandidates(slot, net, terms).value;
    const rest = (stack: number, from: number) => {
      const both = (slot.stacks.one[stack] as number) + (slot.stacks.two[stack] as number);
      return stackRest(firstPoints(slot, stack), both, terms.stack[stack] as number, from);
    };
    const drops = (from: number) =>
      Float64Array.from(terms.stack, (_, stack) => rest(stack, from + 1) - rest(stack, from));
    this.drop = [drops(0), drops(1), drops(2)];
    this.stackCount = new Uint8Array(terms.stack.length);
    this.bestNet = floor;
  }

  /** What the bound loses because stacks of the candidate already have members. */
  private dropOf(local: number): number {
    const { of } = this.question.slot.stacks;
    let sum = 0;
    for (let at = of.starts[local] as number, end = of.starts[local + 1] as number; at < end; at += 1) {
      const stack = of.items[at] as number;
      const count = this.stackCount[stack] as number;
      sum += (count === 0 ? this.drop[0] : count === 1 ? this.drop[1] : this.drop[2])[stack] as number;
    }
    return sum;
  }

  /** Points from partner ties to those already in. */
  private tied(local: number): number {
    const { partners, partnerPoints } = this.question.slot;
    let sum = 0;
    for (let at = partners.starts[local] as number, end = partners.starts[local + 1] as number; at < end; at += 1) {
      if (this.state.isMember[partners.items[at] as number] === 1) sum += partnerPoints[at] as number;
    }
    return sum;
  }

  /** The candidate's share in the bound when `room` seats are left, itself included. */
  share(local: number, room: number): number {
    const width = Math.max(1, this.question.slot.most);
    const half = this.half[local * width + Math.max(0, Math.min(width, room) - 1)] as number;
    return (this.value[local] as number) + this.dropOf(local) + this.tied(local) + half;
  }

  seat(local: number, step: 1 | -1): void {
    const { of } = this.question.slot.stacks;
    if (step === 1) this.state.add(local);
    else this.state.drop(local);
    for (let at = of.starts[local] as number, end = of.starts[local + 1] as number; at < end; at += 1) {
      const stack = of.items[at] as number;
      this.stackCount[stack] = (this.stackCount[stack] as number) + step;
    }
  }

  private consider(): void {
    if (this.state.missing > 0) return;
    let net = this.state.worth;
    for (const local of this.state.members) net -= this.question.price[local] as number;
    if (net <= this.bestNet + 1e-9) return;
    this.bestNet = net;
    this.best = [...this.state.members];
  }

  /** `base`: the bound's constant plus the shares of those already in. */
  explore(base: number, candidates: readonly number[], room: number): void {
    this.nodes += 1;
    this.consider();
    if (room === 0 || candidates.length === 0) return;
    const shares = new Map<number, number>();
    const open: number[] = [];
    for (const local of candidates) {
      if (!this.state.hasRoomFor(local)) continue;
      shares.set(local, this.share(local, room));
      open.push(local);
    }
    open.sort((a, b) => (shares.get(b) as number) - (shares.get(a) as number) || a - b);
    const sorted = Float64Array.from(open, (local) => shares.get(local) as number);
    const promising = this.withinReach(base, open, sorted, room);
    for (let index = 0; index < promising.length; index += 1) {
      const bound = base + topSum(sorted, index, room);
      if (bound <= this.bestNet + this.question.slack) return;
      if (this.nodes >= this.question.nodes) {
        this.open = Math.max(this.open, bound);
        return;
      }
      const local = promising[index] as number;
      const own = (this.value[local] as number) + this.dropOf(local) + this.tied(local);
      this.seat(local, 1);
      this.explore(base + own, promising.slice(index + 1), room - 1);
      this.seat(local, -1);
    }
  }

  /** Those that can still be in a group better than the best. */
  private withinReach(base: number, open: readonly number[], sorted: Float64Array, room: number): readonly number[] {
    const others = topSum(sorted, 0, room - 1);
    let reach = open.length;
    while (reach > 0 && base + others + (sorted[reach - 1] as number) <= this.bestNet + this.question.slack) reach -= 1;
    return open.slice(0, reach);
  }
}

/** Sum of the positive among `count` entries from `start` on; the first one always counts. */
function topSum(sorted: Float64Array, start: number, count: number): number {
  let sum = 0;
  for (let at = start; at < start + count && at < sorted.length; at += 1) {
    const value = sorted[at] as number;
    if (value <= 0 && at > start) break;
    sum += value;
  }
  return sum;
}

const count = (flags: Uint8Array) => flags.reduce((sum, flag) => sum + flag, 0);

/** The best group for the question, with a bound that holds even when the branching steps run out. */
export function bestGroup(question: GroupQuestion): GroupAnswer {
  const { slot, price, allowed, terms, floor, slack } = question;
  if (slot.required.some((local) => allowed[local] === 0))
    return { members: undefined, net: floor, bound: floor, nodes: 0 };
  const quick = quickBestGroup(question);
  const net = slot.own.map((own, local) => own - (price[local] as number));
  const goal = quick.net + slack;
  let alive = allowed;
  let root = Number.POSITIVE_INFINITY;
  for (let pass = 0; pass < 3; pass += 1) {
    root = Math.min(root, improveTermPrices(slot, net, alive, terms, question.steps, goal));
    if (root <= goal) return { ...quick, bound: Math.max(root, quick.net) };
    const reach = reachable(slot, net, alive, terms, goal);
    const [before, after] = [count(alive), count(reach)];
    alive = reach;
    if (after > 0.9 * before) break;
  }
  const branching = new Branching(question, alive);
  branching.best = quick.members;
  branching.bestNet = quick.net;
  const { constant } = priceCandidates(slot, net, terms);
  let base = constant;
  for (const local of slot.required) {
    if (!branching.state.hasRoomFor(local)) return { members: undefined, net: floor, bound: floor, nodes: 0 };
    base += branching.share(local, 1);
    branching.seat(local, 1);
  }
  const candidates: number[] = [];
  for (let local = 0; local < alive.length; local += 1) {
    if (alive[local] === 1 && slot.isRequired[local] === 0) candidates.push(local);
  }
  branching.explore(base, candidates, slot.most - slot.required.length);
  const bound = Math.max(branching.bestNet + slack, branching.open);
  return { members: branching.best, net: branching.bestNet, bound: Math.min(bound, root), nodes: branching.nodes };
}
