/** A search led by the relaxation: from its memberships rounded to a plan, among the candidates that it uses or prices within reach. */
import { City } from '../city';
import { buildGroup, fillGroup, improveGroup, seatRequired } from '../greedy';
import type { GroupState } from '../groupState';
import { Random } from '../random';
import type { Run } from '../run';
import { searchPlan } from '../search';
import type { Relaxed } from './relaxation';

/** Memberships that the relaxation holds at least so far become seats. */
const roundedUp = 0.3;
/** A whole membership outweighs any loss: what the relaxation uses comes before what it only prices. */
const usedPoints = 1_000;

/** How far the relaxation holds each candidate a member, by slot. */
function shares(run: Run, { full, answer }: Relaxed): readonly Float64Array[] {
  return run.compiled.slots.map((slot, index) =>
    Float64Array.from(slot.firm, (firm) => answer.values?.[full.slots[index]?.x.get(firm) ?? -1] ?? 0),
  );
}

function promiseOf(run: Run, { full, answer }: Relaxed, held: readonly Float64Array[]): readonly Float64Array[] {
  return run.compiled.slots.map((slot, index) =>
    Float64Array.from(slot.firm, (firm, local) => {
      const loss = Math.abs(answer.reducedCosts?.[full.slots[index]?.x.get(firm) ?? -1] ?? 0);
      return usedPoints * (held[index]?.[local] ?? 0) - loss;
    }),
  );
}

/** The relaxation's plan with its fractions rounded: pinned seats first, then the surest. */
function rounded(run: Run, held: readonly Float64Array[]): City {
  const city = new City(run.compiled);
  for (const group of city.groups) if (!seatRequired(city, group)) city.empty(group);
  const seats = held.flatMap((shares, index) =>
    [...shares.keys()].map((local) => ({ index, local, share: shares[local] as number })),
  );
  const surest = seats.filter(({ share }) => share > roundedUp).sort((a, b) => b.share - a.share);
  for (const { index, local } of surest) {
    const group = city.groups[index] as GroupState;
    if (city.isFree(group.slot.firm[local] as number) && group.hasRoomFor(local)) city.add(group, local);
  }
  for (const group of city.groups) fillGroup(city, group);
  for (const group of city.groups) {
    improveGroup(city, group);
    if (group.members.length === 0) buildGroup(city, group);
  }
  return city;
}

/** Searches near the relaxation with a share of the phase's work, until a share of the time has passed where time is limited. */
export function searchByRelaxation(run: Run, relaxed: Relaxed, share: number, untilShare: number): void {
  if (run.isOver) return;
  run.enter('search');
  const held = shares(run, relaxed);
  const city = rounded(run, held);
  const effort = { exchanges: run.limits.exchanges * share, rebuildings: run.limits.rebuildings * share };
  searchPlan(city, new Random(run.task.scenario.policy.seed), effort, {
    onBetter: (best) => run.offer(best),
    isOver: () => run.isOver || run.secondsShare > untilShare,
    promise: promiseOf(run, relaxed, held),
  });
  run.offer(city.snapshot());
}
