/** Seeded search from the best plan so far: single exchanges under a falling temperature, and rebuilding of two or three groups at once. The work is counted, not timed, so that the same seed gives the same plan. */
import type { City } from './city';
import { buildGroup, improveGroup, worthAlone } from './greedy';
import type { GroupState } from './groupState';
import type { Groups } from './plan';
import type { Random } from './random';

export interface SearchEffort {
  /** Single exchanges tried. */
  readonly exchanges: number;
  /** Rebuildings tried. */
  readonly rebuildings: number;
}

export interface SearchHooks {
  /** Told of the best plan from time to time. */
  readonly onBetter: (best: Groups) => void;
  /** Asked often; true ends the search with the best so far. */
  readonly isOver: () => boolean;
  /** Points of promise of each candidate, by slot, where something better is known than what the candidate brings by itself. */
  readonly promise?: readonly Float64Array[];
}

const stepsBetweenPauses = 2_048;

/** Points that a change may lose with probability 1/e, at first and at last: low, since greedy starts close to the best. */
const hottest = 12;
const coldest = 1;

function temperature(share: number): number {
  return hottest * (coldest / hottest) ** share;
}

/** Favours candidates that stand early in the slot's order of promise. */
function promising(order: Int32Array, random: Random): number {
  const share = random.next();
  return order[Math.floor(share ** 3 * order.length)] as number;
}

/** What a candidate would bring to an empty group. */
function ownPromise(group: GroupState, city: City): Float64Array {
  const { slot } = group;
  const promise = new Float64Array(slot.firm.length);
  for (let local = 0; local < promise.length; local += 1) {
    let sum = (slot.own[local] as number) + (city.compiled.placed[slot.firm[local] as number] as number);
    for (let at = slot.stacks.of.starts[local] as number; at < (slot.stacks.of.starts[local + 1] as number); at += 1) {
      const stack = slot.stacks.of.items[at] as number;
      sum += (slot.stacks.one[stack] as number) + (slot.stacks.two[stack] as number);
    }
    for (let at = slot.partners.starts[local] as number; at < (slot.partners.starts[local + 1] as number); at += 1) {
      sum += (slot.partnerPoints[at] as number) / 8;
    }
    promise[local] = sum;
  }
  return promise;
}

function orderOf(promise: Float64Array): Int32Array {
  return Int32Array.from(promise.keys()).sort((a, b) => (promise[b] as number) - (promise[a] as number) || a - b);
}

/** A state of the search: the city as it is and the best seen. */
class Walk {
  readonly city: City;
  readonly random: Random;
  readonly orders: readonly Int32Array[];
  bestTotal: number;
  /** Members of the best plan by group, as candidates. */
  private best: readonly (readonly number[])[];
  private toldTotal: number;
  private readonly hooks: SearchHooks;

  constructor(city: City, random: Random, hooks: SearchHooks) {
    this.city = city;
    this.random = random;
    this.hooks = hooks;
    this.orders = city.groups.map((group, index) => orderOf(hooks.promise?.[index] ?? ownPromise(group, city)));
    this.best = city.groups.map(({ members }) => [...members]);
    this.bestTotal = city.total;
    this.toldTotal = this.bestTotal;
  }

  isTaken(loss: number, heat: number): boolean {
    return loss <= 0 || this.random.next() < Math.exp(-loss / heat);
  }

  note(): void {
    const { total } = this.city;
    if (total <= this.bestTotal) return;
    this.bestTotal = total;
    this.best = this.city.groups.map(({ members }) => [...members]);
  }

  /** Tells of a better plan, if there is one since the last time; true if the search is to end. */
  pause(): boolean {
    if (this.bestTotal > this.toldTotal) this.hooks.onBetter(this.bestGroups());
    this.toldTotal = this.bestTotal;
    return this.hooks.isOver();
  }

  bestGroups(): Groups {
    return this.best.map((members, index) => {
      const { firm } = (this.city.groups[index] as GroupState).slot;
      return members.map((local) => firm[local] as number).sort((a, b) => a - b);
    });
  }
}

/** One member out, one candidate in (if the firm is full elsewhere, it leaves there and the best free candidate follows). */
function exchange(walk: Walk, heat: number): void {
  const { city, random } = walk;
  const index = random.below(city.groups.length);
  const group = city.groups[index] as GroupState;
  if (group.members.length === 0) return;
  const out = group.members[random.below(group.members.length)] as number;
  const into = promising(walk.orders[index] as Int32Array, random);
  if (group.slot.isRequired[out] === 1 || group.isMember[into] === 1) return;
  const before = city.participation + group.worth;
  city.drop(group, out);
  const fits = group.hasRoomFor(into) && city.isFree(group.slot.firm[into] as number);
  if (fits) {
    city.add(group, into);
    if (group.missing === 0 && walk.isTaken(before - city.participation - group.worth, heat)) {
      walk.note();
      return;
    }
    city.drop(group, into);
  }
  city.add(group, out);
}

/** One candidate more, or one member less. */
function joinOrLeave(walk: Walk, heat: number): void {
  const { city, random } = walk;
  const index = random.below(city.groups.length);
  const group = city.groups[index] as GroupState;
  if (group.members.length === 0) return;
  const local = promising(walk.orders[index] as Int32Array, random);
  const before = city.participation + group.worth;
  if (group.isMember[local] === 1) {
    if (group.slot.isRequired[local] === 1) return;
    city.drop(group, local);
    if (group.missing === 0 && walk.isTaken(before - city.participation - group.worth, heat)) {
      walk.note();
      return;
    }
    city.add(group, local);
  } else if (group.hasRoomFor(local) && city.isFree(group.slot.firm[local] as number)) {
    city.add(group, local);
    if (walk.isTaken(before - city.participation - group.worth, heat)) {
      walk.note();
      return;
    }
    city.drop(group, local);
  }
}

/** A full firm moves from one group to another; each takes the best it can get for the seat. */
function moveOver(walk: Walk, heat: number): void {
  const { city, random } = walk;
  const from = city.groups[random.below(city.groups.length)] as GroupState;
  const to = city.groups[random.below(city.groups.length)] as GroupState;
  if (from === to || from.members.length === 0 || to.members.length === 0) return;
  const leaving = from.members[random.below(from.members.length)] as number;
  const arriving = to.slot.localOf[from.slot.firm[leaving] as number] as number;
  const giving = to.members[random.below(to.members.length)] as number;
  if (arriving < 0 || to.isMember[arriving] === 1) return;
  if (from.slot.isRequired[leaving] === 1 || to.slot.isRequired[giving] === 1) return;
  const before = city.participation + from.worth + to.worth;
  const [oldFrom, oldTo] = [[...from.members], [...to.members]];
  city.drop(from, leaving);
  city.drop(to, giving);
  if (to.hasRoomFor(arriving)) {
    city.add(to, arriving);
    const follower = from.slot.localOf[to.slot.firm[giving] as number] as number;
    if (follower >= 0 && from.hasRoomFor(follower)) city.add(from, follower);
    improveGroup(city, from);
    const loss = before - city.participation - from.worth - to.worth;
    if (from.missing === 0 && to.missing === 0 && walk.isTaken(loss, heat)) {
      walk.note();
      return;
    }
  }
  city.setGroup(from, oldFrom);
  city.setGroup(to, oldTo);
}

/** The groups to rebuild: one at random and others that share firms with it. */
function neighbours(walk: Walk, count: number): readonly GroupState[] {
  const { city, random } = walk;
  const chosen = new Set<GroupState>([city.groups[random.below(city.groups.length)] as GroupState]);
  const first = [...chosen][0] as GroupState;
  for (let tries = 0; chosen.size < count && tries < 12; tries += 1) {
    const other = city.groups[random.below(city.groups.length)] as GroupState;
    const shares = first.members.some((local) => (other.slot.localOf[first.slot.firm[local] as number] as number) >= 0);
    if (shares || tries > 8) chosen.add(other);
  }
  return [...chosen];
}

/** Empties a few groups and builds them anew with some luck. */
function rebuild(walk: Walk, heat: number): void {
  const { city, random } = walk;
  const groups = neighbours(walk, 1 + random.below(3));
  const before = city.total;
  const old = groups.map((group) => [...group.members]);
  for (const group of groups) city.empty(group);
  for (const group of groups) buildGroup(city, group, { random, spread: heat * 3 });
  for (const group of groups) improveGroup(city, group);
  if (groups.every((group) => isLegal(city, group)) && walk.isTaken(before - city.total, heat)) {
    walk.note();
    return;
  }
  for (const group of groups) city.empty(group);
  for (const [index, group] of groups.entries()) city.setGroup(group, old[index] as number[]);
}

function isLegal(city: City, group: GroupState): boolean {
  if (group.members.length === 0) return group.slot.required.length === 0;
  return group.missing === 0 && (group.slot.required.length > 0 || worthAlone(city, group) > 0);
}

/** A last walk over all groups, until single changes bring nothing. */
function settle(city: City): void {
  for (const group of city.groups) {
    improveGroup(city, group);
    if (group.members.length === 0) buildGroup(city, group);
  }
}

/** Searches from what is in the city; leaves the best plan found in it. */
export function searchPlan(city: City, random: Random, effort: SearchEffort, hooks: SearchHooks): void {
  if (city.groups.length === 0) return;
  const walk = new Walk(city, random, hooks);
  const every = Math.max(1, Math.floor(effort.exchanges / Math.max(1, effort.rebuildings)));
  for (let step = 0; step < effort.exchanges; step += 1) {
    const heat = temperature(step / effort.exchanges);
    const kind = random.next();
    if (step % every === 0) rebuild(walk, heat);
    else if (kind < 0.8) exchange(walk, heat);
    else if (kind < 0.97) joinOrLeave(walk, heat);
    else moveOver(walk, heat);
    if (step % stepsBetweenPauses === 0 && walk.pause()) break;
  }
  if (!hooks.isOver()) settle(city);
  walk.note();
  city.restore(walk.bestGroups());
}
