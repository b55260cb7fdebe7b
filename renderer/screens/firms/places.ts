/** Where a firm is in the scenario and why: what its place is worth, match by match. */
import type { CapabilityId, FirmId } from '../../../shared/ids';
import type { Consortium, Member } from '../../../shared/model/consortium';
import type { Grouping } from '../../../shared/model/grouping';
import { type WhyHere, why } from '../../../shared/planning/explain/why';
import type { RequirementOf } from '../../../shared/planning/preview';

export interface Place {
  readonly consortium: Consortium;
  readonly member: Member;
  readonly why: WhyHere;
  /** Capabilities that nobody else of the consortium offers, each once. */
  readonly onlyHere: readonly CapabilityId[];
}

function capabilitiesOf(grouping: Grouping, requirements: readonly RequirementOf[]): readonly CapabilityId[] {
  const asked = requirements.flatMap(
    ({ needId, requirement }) => grouping.facts.needs.get(needId)?.requirements[requirement]?.capabilityId ?? [],
  );
  return [...new Set(asked)];
}

/** The consortia of a firm in the order of the scenario. */
export function placesOf(grouping: Grouping, firmId: FirmId): readonly Place[] {
  return grouping.scenario.consortia.flatMap((consortium) => {
    const member = consortium.members.find((one) => one.firmId === firmId);
    const reasons = member && why(grouping, firmId, consortium.id);
    if (member === undefined || reasons === undefined) return [];
    return [{ consortium, member, why: reasons, onlyHere: capabilitiesOf(grouping, reasons.onlyHere) }];
  });
}
