/**
 * A cap on how uneven the loads of firms may be: no firm that takes part is in more than so many consortia more than another that takes part. A firm
 * that takes part is in one at least, hence the cap is said as "in at most 1 + so many". (Loads could also be even where every firm has
 * two and those of capacity one are left out; that is not what an association means by even, so it is not what is planned.) What a
 * person has pinned, and what is not planned, stays: for such a firm the cap is as high as that.
 */
import type { FirmId } from '../ids';
import type { Grouping } from '../model/grouping';
import type { PlanModel } from './plan';

/** The model with capacities no higher than the cap. `standing`: the scenario with its planned consortia empty. */
export function withLoadCap(
  model: PlanModel,
  { placements }: Pick<Grouping, 'placements'>,
  difference: number,
): PlanModel {
  const pins = new Map<number, number>();
  for (const { required } of model.slots) for (const { firm } of required) pins.set(firm, (pins.get(firm) ?? 0) + 1);
  const capacity = model.capacity.map((capacity, firm) => {
    const kept = placements.get(model.firms[firm] as FirmId)?.length ?? 0;
    return Math.min(capacity, Math.max(1 + difference - kept, pins.get(firm) ?? 0));
  });
  return { ...model, capacity };
}
