/** What a firm, a need or a tie points to must be in the workspace; here is the sentence if it is not. */
import type { CapabilityId } from '../ids';
import { type Sentence, sentence } from '../language/messages/sentence';
import { factsOf } from '../model/facts';
import type { Firm } from '../model/firm';
import type { Opening } from '../model/international';
import type { Need } from '../model/need';
import type { Tie } from '../model/tie';
import type { Workspace } from '../model/workspace';

function missingCapability(workspace: Workspace, ids: readonly CapabilityId[]): Sentence | undefined {
  const known = factsOf(workspace).capabilities;
  const missing = ids.find((id) => !known.has(id));
  return missing === undefined ? undefined : sentence('commands.refused.noCapability', { id: missing });
}

export function missingInFirm(workspace: Workspace, firm: Firm): Sentence | undefined {
  const talents = firm.talents.flatMap(({ capabilityIds }) => capabilityIds);
  return missingCapability(workspace, [...firm.capabilities.map(({ capabilityId }) => capabilityId), ...talents]);
}

export function missingInNeed(workspace: Workspace, need: Need): Sentence | undefined {
  if (!factsOf(workspace).areas.has(need.areaId)) {
    return sentence('commands.refused.noArea', { name: need.title });
  }
  return missingCapability(
    workspace,
    need.requirements.map(({ capabilityId }) => capabilityId),
  );
}

export function missingInTie(workspace: Workspace, { firmIds: [a, b] }: Tie): Sentence | undefined {
  if (a === b) return sentence('commands.refused.tieToItself');
  const { firms } = factsOf(workspace);
  const isThere = firms.has(a) && firms.has(b);
  return isThere ? undefined : sentence('commands.refused.noFirm');
}

/** An opening names cities, capabilities and consortia of any scenario. */
export function missingInOpening(workspace: Workspace, opening: Opening): Sentence | undefined {
  const cities = new Set(workspace.international.cities.map(({ id }) => id));
  if (!opening.cityIds.every((id) => cities.has(id))) return sentence('commands.refused.noCity');
  const consortia = new Set(workspace.scenarios.flatMap((scenario) => scenario.consortia.map(({ id }) => id)));
  if (!opening.consortiumIds.every((id) => consortia.has(id)))
    return sentence('commands.refused.noConsortiumOfOpening');
  return missingCapability(workspace, opening.capabilityIds);
}
