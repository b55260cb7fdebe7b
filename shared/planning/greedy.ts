/** Builds groups one by one, member by member: the first plan, there in a fraction of a second, and the repair step of the search. */
import { City } from './city';
import type { Compiled, CompiledSlot } from './compiled';
import type { GroupState } from './groupState';
import type { Random } from './random';

/** Enough to put a candidate that a row asks for before any points. */
const needWeight = 1e7;

/** A little luck in choosing, so that a rebuilt group need not be the old one. */
export interface Luck {
  readonly random: Random;
  /** Spread of the luck, in points. */
  readonly spread: number;
}

/** The free candidate that brings most, or -1. While rows ask for members, those who serve most rows come first. */
export function bestCandidate(city: City, group: GroupState, luck?: Luck): number {
  let best = -1;
  let bestGain = group.missing > 0 ? Number.NEGATIVE_INFINITY : 0;
  const size = group.slot.firm.length;
  for (let local = 0; local < size; local += 1) {
    if (!city.isFree(group.slot.firm[local] as number) || !group.hasRoomFor(local)) continue;
    let gain = city.gain(group, local);
    if (luck !== undefined) gain += luck.random.next() * luck.spread;
    if (group.missing > 0) gain += needWeight * group.needOf(local);
    if (gain > bestGain) {
      best = local;
      bestGain = gain;
    }
  }
  return best;
}

/** Worth of a group with the participation of firms that sit only here. */
export function worthAlone(city: City, group: GroupState): number {
  let worth = group.worth;
  for (const local of group.members) {
    const firm = group.slot.firm[local] as number;
    if (city.load[firm] === 1) worth += city.compiled.placed[firm] as number;
  }
  return worth;
}

/** Puts the required members of an empty group in place; false if a firm is full or a row is exceeded. */
export function seatRequired(city: City, group: GroupState): boolean {
  for (const local of group.slot.required) {
    if (!city.isFree(group.slot.firm[local] as number) || !group.hasRoomFor(local)) return false;
    city.add(group, local);
  }
  return true;
}

/** Adds the best candidates to a group; empties it if it cannot be formed or is worth nothing (a group with required members is kept). */
export function fillGroup(city: City, group: GroupState, luck?: Luck): void {
  for (let next = bestCandidate(city, group, luck); next >= 0; next = bestCandidate(city, group, luck)) {
    city.add(group, next);
  }
  if (group.missing === 0 && (group.slot.required.length > 0 || worthAlone(city, group) > 0)) return;
  city.empty(group);
}

/** Fills an empty group, its required members first. */
export function buildGroup(city: City, group: GroupState, luck?: Luck): void {
  if (seatRequired(city, group)) fillGroup(city, group, luck);
  else city.empty(group);
}

/** The best exchange of one member for one free candidate (-1: nobody, a plain leave); applied if it brings points. */
function improveSeat(city: City, group: GroupState, member: number): boolean {
  const before = city.participation + group.worth;
  city.drop(group, member);
  let best = member;
  let bestGain = city.gain(group, member);
  if (group.missing === 0 && bestGain < 0) {
    best = -1;
    bestGain = 0;
  }
  for (let local = 0; local < group.slot.firm.length; local += 1) {
    if (!city.isFree(group.slot.firm[local] as number) || !group.hasRoomFor(local)) continue;
    if (group.missing > 0 && group.needOf(local) < group.missing) continue;
    const gain = city.gain(group, local);
    if (gain > bestGain) {
      best = local;
      bestGain = gain;
    }
  }
  if (best >= 0) city.add(group, best);
  return city.participation + group.worth > before;
}

/** Exchanges, leaves and joins of one member at a time until none brings points. */
export function improveGroup(city: City, group: GroupState): void {
  for (let improved = group.members.length > 0; improved; ) {
    improved = false;
    for (const member of [...group.members]) {
      if (group.isMember[member] === 1 && group.slot.isRequired[member] === 0 && improveSeat(city, group, member)) {
        improved = true;
      }
    }
    for (let next = bestCandidate(city, group); next >= 0; next = bestCandidate(city, group)) {
      city.add(group, next);
      improved = true;
    }
  }
}

function potential(slot: CompiledSlot): number {
  return slot.stacks.one.reduce((sum, points) => sum + points, 0);
}

/** Slots with required members first, then those with most to win. */
function buildingOrder(compiled: Compiled): readonly number[] {
  const rank = compiled.slots.map((slot) => (slot.required.length > 0 ? 1e12 : 0) + potential(slot));
  return compiled.slots.map((_, index) => index).sort((a, b) => (rank[b] as number) - (rank[a] as number) || a - b);
}

/** The first plan. */
export function greedyPlan(compiled: Compiled): City {
  const city = new City(compiled);
  const groups = buildingOrder(compiled).map((index) => city.groups[index] as GroupState);
  for (const group of groups) buildGroup(city, group);
  for (const group of groups) {
    improveGroup(city, group);
    if (group.members.length === 0) buildGroup(city, group);
  }
  return city;
}
