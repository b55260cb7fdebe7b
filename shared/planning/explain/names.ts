/** Names of what an explanation speaks about. */
import type { ConsortiumId, FirmId } from '../../ids';
import type { Facts } from '../../model/facts';
import type { Scenario } from '../../model/scenario';
import type { Text } from '../../model/text';
import type { RequirementOf } from '../preview';

/** The firm's name, or its id where the list does not know it. */
export function firmName(facts: Facts, id: FirmId): Text {
  return facts.firms.get(id)?.name ?? { fa: id };
}

/** The consortium's name, or its id where the scenario does not know it. */
export function consortiumName({ consortia }: Scenario, id: ConsortiumId): Text {
  return consortia.find((one) => one.id === id)?.name ?? { fa: id };
}

/** The capabilities that some requirements ask for, each once. */
export function capabilityNames(facts: Facts, requirements: readonly RequirementOf[]): readonly Text[] {
  const asked = requirements.flatMap(
    ({ needId, requirement }) => facts.needs.get(needId)?.requirements[requirement]?.capabilityId ?? [],
  );
  return [...new Set(asked)].map((id) => facts.capabilities.get(id)?.name ?? { fa: id });
}
