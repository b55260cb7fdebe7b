/**
 * What a plan as a whole must have beside the rules: to be unlike another plan, to change little, to cover an area. A demand counts amounts of
 * memberships and of requirements met; their sum must reach its least. Every phase keeps to demands: the exact models have them as
 * rows, a search pays a price for every unit (as in every Lagrange bound), and a plan that falls short is never taken.
 */
import type { Groups, MemberPoints, PlanModel, PlanSlot, PlanTerm } from './plan';

/** `amount` when one of `firms` is a member. */
export interface DemandTerm {
  readonly firms: readonly number[];
  readonly amount: number;
}

/** Integers all, about a hundred for a membership or a requirement; candidates of the slots only. */
export interface Demand {
  readonly name: string;
  readonly least: number;
  /** What counts whatever the plan. */
  readonly constant: number;
  /** The most there is, where shares of it are compared. */
  readonly whole?: number;
  /** Amount of a membership by firm, slot by slot. */
  readonly members: readonly ReadonlyMap<number, number>[];
  readonly terms: readonly (readonly DemandTerm[])[];
}

/** Amount of one slot's group. */
export function amountIn({ members, terms }: Demand, slot: number, group: readonly number[]): number {
  let amount = 0;
  for (const firm of group) amount += members[slot]?.get(firm) ?? 0;
  for (const term of terms[slot] ?? []) if (term.firms.some((firm) => group.includes(firm))) amount += term.amount;
  return amount;
}

/** Do the groups have what is demanded? */
export function meets(demands: readonly Demand[], groups: Groups): boolean {
  return demands.every(
    (demand) =>
      groups.reduce((sum, group, slot) => sum + amountIn(demand, slot, group), demand.constant) >= demand.least,
  );
}

/** A demand and what the search pays for each unit of it. */
export interface PricedDemand {
  readonly demand: Demand;
  readonly price: number;
}

function withPrices(slot: PlanSlot, index: number, priced: readonly PricedDemand[]): PlanSlot {
  const members = priced.flatMap(({ demand, price }): MemberPoints[] =>
    [...(demand.members[index] ?? [])].map(([firm, amount]) => ({ criterion: 'demand', firm, points: price * amount })),
  );
  const terms = priced.flatMap(({ demand, price }): PlanTerm[] =>
    (demand.terms[index] ?? []).map(({ firms, amount }) => ({
      criterion: 'demand',
      firms,
      count: 1,
      points: price * amount,
      label: demand.name,
    })),
  );
  return { ...slot, members: [...slot.members, ...members], terms: [...slot.terms, ...terms] };
}

/** The model with the prices among its points, and no demands any more. */
export function withDemandPrices(model: PlanModel, priced: readonly PricedDemand[]): PlanModel {
  if (priced.length === 0) return model;
  return {
    ...model,
    slots: model.slots.map((slot, index) => withPrices(slot, index, priced)),
    offset: model.offset + priced.reduce((sum, { demand, price }) => sum + price * demand.constant, 0),
  };
}

/** What a plan is paid at least that meets the demands: a bound with prices less this is one without. */
export function leastPaid(priced: readonly PricedDemand[]): number {
  return priced.reduce((sum, { demand, price }) => sum + price * demand.least, 0);
}

/** What one slot's group is paid. */
export function paidIn(priced: readonly PricedDemand[], slot: number, group: readonly number[]): number {
  return priced.reduce((sum, { demand, price }) => sum + price * amountIn(demand, slot, group), 0);
}

/** Members by slot as the model's numbers; who is no candidate is left out. */
export function candidatesAmong(
  model: PlanModel,
  consortia: readonly { readonly id: string; readonly members: readonly { readonly firmId: string }[] }[],
): readonly ReadonlySet<number>[] {
  const numberOf = new Map<string, number>(model.firms.map((id, index) => [id, index]));
  const members = new Map(consortia.map((one) => [one.id, one.members]));
  return model.slots.map(({ id, firms }) => {
    const candidates = new Set(firms);
    const numbers = (members.get(id) ?? []).map(({ firmId }) => numberOf.get(firmId) ?? -1);
    return new Set(numbers.filter((firm) => candidates.has(firm)));
  });
}
