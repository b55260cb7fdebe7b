/** What a schema cannot see: ids stand once in their list, and whatever points somewhere finds something there. */
import { type Sentence, sentence } from '../language/messages/sentence';
import type { Workspace } from '../model/workspace';

/** One list of ids that others point to, and the word for it. */
type ListName = 'capabilities' | 'areas' | 'needs' | 'firms' | 'scenarios' | 'consortia' | 'concerns' | 'cities';

class Inspection {
  readonly problems: Sentence[] = [];

  /** Notes ids that stand more than once. @returns the ids as a set */
  unique(list: string, ids: readonly string[]): ReadonlySet<string> {
    const seen = new Set<string>();
    for (const id of ids) {
      if (seen.has(id)) this.problems.push(sentence('document.integrity.twice', { list, id }));
      seen.add(id);
    }
    return seen;
  }

  /** Notes ids that point to nothing. */
  exist(place: string, ids: readonly string[], list: ListName, known: ReadonlySet<string>): void {
    for (const id of ids) {
      if (!known.has(id)) {
        this.problems.push(
          sentence('document.integrity.nowhere', { place, id, list: sentence(`document.integrity.list.${list}`) }),
        );
      }
    }
  }
}

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

interface Known {
  readonly capabilities: ReadonlySet<string>;
  readonly areas: ReadonlySet<string>;
  readonly needs: ReadonlySet<string>;
  readonly firms: ReadonlySet<string>;
}

function inspectLists(workspace: Workspace, look: Inspection): Known {
  const capabilities = look.unique('capabilities', idsOf(workspace.capabilities));
  const areas = look.unique('areas', idsOf(workspace.areas));
  const needs = look.unique('needs', idsOf(workspace.needs));
  const firms = look.unique('firms', idsOf(workspace.firms));
  look.unique('ties', idsOf(workspace.ties));
  look.unique(
    'issuedPapers',
    workspace.issuedPapers.map(({ number }) => number),
  );
  for (const need of workspace.needs) {
    look.exist(`needs › ${need.id}`, [need.areaId], 'areas', areas);
    const asked = need.requirements.map(({ capabilityId }) => capabilityId);
    look.exist(`needs › ${need.id}`, asked, 'capabilities', capabilities);
  }
  for (const firm of workspace.firms) {
    const offered = firm.capabilities.map(({ capabilityId }) => capabilityId);
    look.exist(`firms › ${firm.id}`, offered, 'capabilities', capabilities);
    const talents = firm.talents.flatMap(({ capabilityIds }) => capabilityIds);
    look.exist(`firms › ${firm.id} › talents`, talents, 'capabilities', capabilities);
    look.unique(`firms › ${firm.id} › talents`, idsOf(firm.talents));
  }
  for (const tie of workspace.ties) {
    look.exist(`ties › ${tie.id}`, tie.firmIds, 'firms', firms);
    if (tie.firmIds[0] === tie.firmIds[1]) {
      look.problems.push(sentence('document.integrity.tieToItself', { id: tie.id }));
    }
  }
  return { capabilities, areas, needs, firms };
}

function inspectScenarios(workspace: Workspace, known: Known, look: Inspection): void {
  const scenarios = look.unique('scenarios', idsOf(workspace.scenarios));
  for (const scenario of workspace.scenarios) {
    const at = `scenarios › ${scenario.id}`;
    if (scenario.basedOn !== undefined) look.exist(at, [scenario.basedOn], 'scenarios', scenarios);
    look.unique(`${at} › consortia`, idsOf(scenario.consortia));
    for (const consortium of scenario.consortia) {
      const place = `${at} › ${consortium.id}`;
      const members = consortium.members.map(({ firmId }) => firmId);
      look.unique(`${place} › members`, members);
      look.unique(`${place} › phases`, idsOf(consortium.phases));
      look.exist(place, [consortium.areaId], 'areas', known.areas);
      look.exist(place, consortium.needIds, 'needs', known.needs);
      look.exist(place, [...members, ...consortium.bans], 'firms', known.firms);
    }
  }
}

function inspectReviews(workspace: Workspace, known: Known, look: Inspection): void {
  look.unique('reviews', idsOf(workspace.reviews));
  const scenarios = new Map(workspace.scenarios.map((scenario) => [scenario.id as string, scenario]));
  for (const review of workspace.reviews) {
    const place = `reviews › ${review.id}`;
    look.exist(place, [review.firmId], 'firms', known.firms);
    look.exist(place, [review.scenarioId], 'scenarios', new Set(scenarios.keys()));
    const consortia = new Set<string>(idsOf(scenarios.get(review.scenarioId)?.consortia ?? []));
    for (const item of review.answer?.items ?? []) {
      look.exist(place, [item.consortiumId], 'consortia', consortia);
      look.exist(place, item.conflictWith ?? [], 'firms', known.firms);
    }
  }
}

function inspectCoordination(workspace: Workspace, known: Known, look: Inspection): void {
  const { meetings, concerns, international } = workspace;
  const consortia = new Set<string>(workspace.scenarios.flatMap((scenario) => idsOf(scenario.consortia)));
  const concernIds = look.unique('concerns', idsOf(concerns));
  const cities = look.unique('international › cities', idsOf(international.cities));
  look.unique('meetings', idsOf(meetings));
  look.unique('international › openings', idsOf(international.openings));
  for (const concern of concerns) look.exist(`concerns › ${concern.id}`, concern.firmIds, 'firms', known.firms);
  for (const meeting of meetings) {
    look.unique(`meetings › ${meeting.id} › decisions`, idsOf(meeting.decisions));
    for (const decision of meeting.decisions) {
      const place = `meetings › ${meeting.id} › ${decision.id}`;
      look.exist(place, decision.consortiumIds, 'consortia', consortia);
      look.exist(place, decision.concernIds, 'concerns', concernIds);
    }
  }
  for (const opening of international.openings) {
    const place = `international › ${opening.id}`;
    look.exist(place, opening.cityIds, 'cities', cities);
    look.exist(place, opening.capabilityIds, 'capabilities', known.capabilities);
    look.exist(place, opening.consortiumIds, 'consortia', consortia);
  }
}

/** Every id that stands twice or points nowhere, each as a sentence; reports of past plans are history and are not inspected. */
export function problemsOf(workspace: Workspace): readonly Sentence[] {
  const look = new Inspection();
  const known = inspectLists(workspace, look);
  inspectScenarios(workspace, known, look);
  inspectReviews(workspace, known, look);
  inspectCoordination(workspace, known, look);
  return look.problems;
}
