/** A price on change: the plan then maximises its score less a price for every membership that differs from an earlier version. */
import type { ConsortiumId } from '../ids';
import type { Member } from '../model/consortium';
import type { Scenario } from '../model/scenario';
import { candidatesAmong, type Demand } from './demand';
import type { Groups, MemberPoints, PlanModel, PlanSlot } from './plan';

export interface ChangePrice {
  /** The earlier version; consortia that it does not name had no members. */
  readonly from: readonly { readonly id: ConsortiumId; readonly members: readonly Member[] }[];
  /** Points for each membership that comes or goes; a new role of a member costs nothing. */
  readonly points: number;
  /** So many may come and go at most. */
  readonly most?: number;
}

/** The price on every change against a scenario as it is. */
export function changeFrom({ consortia }: Scenario, points: number): ChangePrice {
  return { from: consortia.map(({ id, members }) => ({ id, members })), points };
}

function withPrice(slot: PlanSlot, before: ReadonlySet<number>, price: number): PlanSlot {
  const members = slot.firms.map(
    (firm): MemberPoints => ({ criterion: 'change', firm, points: before.has(firm) ? price : -price }),
  );
  return { ...slot, members: [...slot.members, ...members] };
}

/**
 * The model with the price among its points: a member that stays gives back what its leaving would cost, one that comes costs. Its points
 * are then the score less `paidFor`.
 */
export function withChangePrice(model: PlanModel, { from, points: price }: ChangePrice): PlanModel {
  const membersOf = new Map(from.map(({ id, members }) => [id, members]));
  const count = model.slots.reduce((sum, { id }) => sum + (membersOf.get(id)?.length ?? 0), 0);
  const before = candidatesAmong(model, from);
  return {
    ...model,
    slots: model.slots.map((slot, index) => withPrice(slot, before[index] ?? new Set(), price)),
    offset: model.offset - price * count,
    change: { price, before, count },
  };
}

/** What one change counts for in the demand. */
const perChange = 100;

/** The demand to change at most so many memberships; of a model with the price (of nothing, maybe) among its points. */
export function fewChanges({ slots, change }: PlanModel, most: number): Demand {
  const { before = [], count = 0 } = change ?? {};
  return {
    name: 'changes',
    least: -perChange * most,
    constant: -perChange * count,
    members: slots.map(
      ({ firms }, slot) =>
        new Map(firms.map((firm) => [firm, before[slot]?.has(firm) === true ? perChange : -perChange])),
    ),
    terms: slots.map(() => []),
  };
}

/** How many memberships of some groups differ from the earlier version. */
function changesIn({ before, count }: NonNullable<PlanModel['change']>, groups: Groups): number {
  let [kept, come] = [0, 0];
  for (const [index, group] of groups.entries()) {
    for (const firm of group) {
      if (before[index]?.has(firm) === true) kept += 1;
      else come += 1;
    }
  }
  return count - kept + come;
}

/** The points that some groups pay for their changes; 0 where changes have no price. */
export function paidFor({ change }: PlanModel, groups: Groups): number {
  return change === undefined ? 0 : change.price * changesIn(change, groups);
}
