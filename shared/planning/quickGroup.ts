/** A good group of one slot when every firm has a price, found at once and without proof: what the exact search has to beat. */
import type { CompiledSlot } from './compiled';
import type { TermPrices } from './groupBound';
import { GroupState } from './groupState';

export interface GroupQuestion {
  readonly slot: CompiledSlot;
  /** Price of each candidate, in points; may be negative (a bonus). */
  readonly price: Float64Array;
  /** 1 for candidates that may be chosen (required ones must be among them). */
  readonly allowed: Uint8Array;
  /** Term prices of an earlier question; improved in place. */
  readonly terms: TermPrices;
  /** A group worth no more than this is of no interest; 0 for "better than an empty slot". */
  readonly floor: number;
  /** A group this much worse than the best may be returned as the best. */
  readonly slack: number;
  /** Branching steps allowed. */
  readonly nodes: number;
  /** Steps to improve the term prices. */
  readonly steps: number;
}

export interface GroupAnswer {
  /** The best group found (candidates), or undefined if none is worth more than the floor. */
  readonly members: readonly number[] | undefined;
  /** Its points less its prices. */
  readonly net: number;
  /** No group has more points less prices than this. */
  readonly bound: number;
  readonly nodes: number;
}

/** A good group at once: add the best, then exchange one by one. Gives the branching something to beat. */
function quickGroup(question: GroupQuestion): { members: number[]; net: number } | undefined {
  const { slot, price, allowed } = question;
  const state = new GroupState(slot);
  for (const local of slot.required) {
    if (!state.hasRoomFor(local)) return undefined;
    state.add(local);
  }
  const gain = (local: number) => state.gainOfAdding(local) - (price[local] as number);
  const addBest = (): boolean => {
    let best = -1;
    let bestGain = state.missing > 0 ? Number.NEGATIVE_INFINITY : 1e-9;
    for (let local = 0; local < allowed.length; local += 1) {
      if (allowed[local] === 0 || !state.hasRoomFor(local)) continue;
      const points = gain(local) + (state.missing > 0 ? 1e7 * state.needOf(local) : 0);
      if (points > bestGain) {
        best = local;
        bestGain = points;
      }
    }
    if (best >= 0) state.add(best);
    return best >= 0;
  };
  while (addBest());
  if (state.missing > 0) return undefined;
  for (let improved = true; improved; ) {
    improved = false;
    for (const member of [...state.members]) {
      if (slot.isRequired[member] === 1) continue;
      state.drop(member);
      const old = gain(member);
      let best = state.missing === 0 && old < 0 ? -1 : member;
      let bestGain = best === -1 ? 0 : old;
      for (let local = 0; local < allowed.length; local += 1) {
        if (allowed[local] === 0 || !state.hasRoomFor(local) || state.needOf(local) < state.missing) continue;
        const points = gain(local);
        if (points > bestGain + 1e-9) {
          best = local;
          bestGain = points;
        }
      }
      if (best >= 0) state.add(best);
      if (best !== member) improved = true;
    }
    if (addBest()) improved = true;
  }
  let net = state.worth;
  for (const local of state.members) net -= price[local] as number;
  return { members: [...state.members], net };
}

/** A good group for the question, without any proof. */
export function quickBestGroup(question: GroupQuestion): GroupAnswer {
  const quick = quickGroup(question);
  const isWorth = quick !== undefined && quick.net > question.floor;
  return {
    members: isWorth ? quick.members : undefined,
    net: isWorth ? quick.net : question.floor,
    bound: Number.POSITIVE_INFINITY,
    nodes: 0,
  };
}
