/** What papers about one firm read: the firm and its seats in the scenario. */
import type { FirmId } from '../ids';
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Firm } from '../model/firm';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { done, type Result, refuse } from '../result';
import type { ScenarioPaperOptions } from './kinds/paperKind';
import { contextOf, type ProposalContext } from './proposal/context';
import { type ScenarioContext, scenarioContext } from './scenario/context';

export interface FirmContext extends ScenarioContext {
  readonly firm: Firm;
  /** The consortia in which it sits, each as its proposal reads it. */
  readonly seats: readonly ProposalContext[];
}

/** Refused if the firm is not on the list. */
export function firmContext(
  workspace: Workspace,
  scenario: Scenario,
  firmId: FirmId,
  options: ScenarioPaperOptions,
): Result<FirmContext> {
  const firm = workspace.firms.find(({ id }) => id === firmId);
  if (firm === undefined) return refuse('papers.noFirm', both(sentence('reports.refused.noFirm')));
  const seats = scenario.consortia
    .filter(({ members }) => members.some((member) => member.firmId === firmId))
    .flatMap(({ id }) => contextOf(workspace, scenario, id, options) ?? []);
  return done({ ...scenarioContext(workspace, scenario, options), firm, seats });
}

/** The firm's own membership in one of its seats. */
export function ownSeat({ group }: ProposalContext, { id }: Firm) {
  return group.members.find(({ firm }) => firm.id === id);
}

/** What the consortium asks for and the firm has, by name. */
export function broughtBy({ group, grouping, text }: ProposalContext, { id }: Firm): readonly string[] {
  const asked = new Set(group.requirements.map(({ capabilityId }) => capabilityId));
  return [...asked]
    .filter((capabilityId) => grouping.facts.level(id, capabilityId) > 0)
    .map((capabilityId) => text(grouping.facts.capabilities.get(capabilityId)?.name ?? { fa: capabilityId }));
}
