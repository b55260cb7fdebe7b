/**
 * Takes out of a workspace everything that points to what is no longer there. Deletions are: take the thing out, then prune; so there
 * is one place that knows what hangs on what. Reports of past plans are history and stay as they are.
 */
import { type CapabilityId, type ConsortiumId, type FirmId, placedId } from '../ids';
import type { Consortium } from '../model/consortium';
import type { Firm } from '../model/firm';
import type { Imported } from '../model/imported';
import type { Meeting } from '../model/meeting';
import type { Need } from '../model/need';
import type { Review } from '../model/review';
import type { Scenario } from '../model/scenario';
import type { Workspace } from '../model/workspace';
import { change, keep, withFields } from './lists';

type Ids<Id extends string> = ReadonlySet<Id>;

const idsOf = <Id extends string>(list: readonly { readonly id: Id }[]): Ids<Id> => new Set(list.map(({ id }) => id));

function pruneFirm(firm: Firm, capabilities: Ids<CapabilityId>): Firm {
  return withFields(firm, {
    capabilities: keep(firm.capabilities, ({ capabilityId }) => capabilities.has(capabilityId)),
    talents: change(firm.talents, (talent) =>
      withFields(talent, { capabilityIds: keep(talent.capabilityIds, (id) => capabilities.has(id)) }),
    ),
  });
}

function pruneNeed(need: Need, capabilities: Ids<CapabilityId>): Need {
  return withFields(need, {
    requirements: keep(need.requirements, ({ capabilityId }) => capabilities.has(capabilityId)),
  });
}

function pruneConsortium(consortium: Consortium, firms: Ids<FirmId>, needs: Ids<Need['id']>): Consortium {
  return withFields(consortium, {
    needIds: keep(consortium.needIds, (id) => needs.has(id)),
    members: keep(consortium.members, ({ firmId }) => firms.has(firmId)),
    bans: keep(consortium.bans, (id) => firms.has(id)),
  });
}

/** Forgets which scenario this one was copied from, when that is gone. */
function pruneOrigin(scenario: Scenario, { scenarios }: Workspace): Scenario {
  const { basedOn, ...rest } = scenario;
  return basedOn === undefined || scenarios.some(({ id }) => id === basedOn) ? scenario : rest;
}

function pruneReview(review: Review, workspace: Workspace, firms: Ids<FirmId>): Review {
  if (review.answer === undefined) return review;
  const scenario = workspace.scenarios.find(({ id }) => id === review.scenarioId);
  const consortia = idsOf(scenario?.consortia ?? []);
  const items = change(
    keep(review.answer.items, ({ consortiumId }) => consortia.has(consortiumId)),
    (item) =>
      item.conflictWith === undefined
        ? item
        : withFields(item, { conflictWith: keep(item.conflictWith, (id) => firms.has(id)) }),
  );
  return withFields(review, { answer: withFields(review.answer, { items }) });
}

function pruneMeeting(meeting: Meeting, consortia: Ids<ConsortiumId>, concerns: Ids<string>): Meeting {
  return withFields(meeting, {
    decisions: change(meeting.decisions, (decision) =>
      withFields(decision, {
        consortiumIds: keep(decision.consortiumIds, (id) => consortia.has(id)),
        concernIds: keep(decision.concernIds, (id) => concerns.has(id)),
      }),
    ),
  });
}

function pruneInternational(
  international: Workspace['international'],
  capabilities: Ids<CapabilityId>,
  consortia: Ids<ConsortiumId>,
): Workspace['international'] {
  const cities = idsOf(international.cities);
  return withFields(international, {
    openings: change(international.openings, (opening) =>
      withFields(opening, {
        cityIds: keep(opening.cityIds, (id) => cities.has(id)),
        capabilityIds: keep(opening.capabilityIds, (id) => capabilities.has(id)),
        consortiumIds: keep(opening.consortiumIds, (id) => consortia.has(id)),
      }),
    ),
  });
}

function pruneLists(workspace: Workspace): Workspace {
  const areas = idsOf(workspace.areas);
  const capabilities = idsOf(workspace.capabilities);
  const firms = idsOf(workspace.firms);
  const needs = keep(workspace.needs, (need) => areas.has(need.areaId));
  const needIds = idsOf(needs);
  return withFields(workspace, {
    needs: change(needs, (need) => pruneNeed(need, capabilities)),
    firms: change(workspace.firms, (firm) => pruneFirm(firm, capabilities)),
    ties: keep(workspace.ties, ({ firmIds }) => firmIds.every((id) => firms.has(id))),
    concerns: change(workspace.concerns, (concern) =>
      withFields(concern, { firmIds: keep(concern.firmIds, (id) => firms.has(id)) }),
    ),
    scenarios: change(workspace.scenarios, (scenario) =>
      withFields(pruneOrigin(scenario, workspace), {
        consortia: change(
          keep(scenario.consortia, ({ areaId }) => areas.has(areaId)),
          (consortium) => pruneConsortium(consortium, firms, needIds),
        ),
      }),
    ),
  });
}

/** Of a deleted firm only what identifies it is remembered, so that a newer list does not bring it back without asking. */
function ofDeleted(word: Imported): Imported {
  if (word.list !== 'firms' || word.gone !== undefined) return word;
  const { nationalId, name } = word.says;
  const says = { ...(nationalId === undefined ? {} : { nationalId }), ...(name === undefined ? {} : { name }) };
  return { ...word, says, gone: 'deleted' };
}

/** Is the word one by which a deleted firm is known again? */
function isLasting({ list, row, says }: Imported): boolean {
  return list === 'firms' && row === undefined && 'name' in says;
}

/** What lists said of items that are gone is forgotten, except which firms they were. */
function pruneImports({ imports, capabilities, firms, needs, ties, scenarios }: Workspace): Workspace['imports'] {
  const known = {
    capabilities: idsOf(capabilities),
    firms: idsOf(firms),
    needs: idsOf(needs),
    ties: idsOf(ties),
    scenarios: idsOf(scenarios),
    consortia: new Set(scenarios.flatMap(({ id, consortia }) => consortia.map((one) => placedId(id, one.id)))),
  };
  const isThere = ({ list, itemId }: Imported) => (known[list] as Ids<string>).has(itemId);
  const lasting = keep(imports, (word) => isThere(word) || isLasting(word));
  return change(lasting, (word) => (isThere(word) ? word : ofDeleted(word)));
}

/** The workspace without anything that points nowhere; the same object if there is nothing of the kind. */
export function prune(workspace: Workspace): Workspace {
  const pruned = pruneLists(workspace);
  const firms = idsOf(pruned.firms);
  const scenarios = idsOf(pruned.scenarios);
  const consortia = idsOf(pruned.scenarios.flatMap((scenario) => scenario.consortia));
  const concerns = idsOf(pruned.concerns);
  const reviews = keep(pruned.reviews, (one) => firms.has(one.firmId) && scenarios.has(one.scenarioId));
  return withFields(pruned, {
    reviews: change(reviews, (review) => pruneReview(review, pruned, firms)),
    meetings: change(pruned.meetings, (meeting) => pruneMeeting(meeting, consortia, concerns)),
    international: pruneInternational(pruned.international, idsOf(pruned.capabilities), consortia),
    imports: pruneImports(pruned),
  });
}
