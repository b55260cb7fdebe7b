/** One service area in one line: how far it is covered, by whom, what the firms answered, and what comes next. */
import type { ConsortiumId, FirmId } from '../ids';
import type { Area } from '../model/area';
import type { Consortium } from '../model/consortium';
import { factsOf } from '../model/facts';
import type { Group, Grouping } from '../model/grouping';
import type { Need } from '../model/need';
import type { Text } from '../model/text';
import type { Workspace } from '../model/workspace';
import { type AnswerCounts, answersByConsortium, type IsOutdated, sumAnswers } from './answers';
import { coverageOf, type SupplyShares, supplyShares } from './figures';
import { lateGates } from './lateGates';

export interface ConsortiumLine {
  readonly id: ConsortiumId;
  readonly name: Text;
  readonly lead?: Text;
  readonly members: number;
}

/** What happens on the next date of an area; a gate past its date comes before all that is still to come. */
export interface NextDate {
  readonly on: string;
  readonly kind: 'deadline' | 'phase' | 'answer' | 'action' | 'gate';
}

export interface AreaSummary {
  readonly area: Area;
  readonly needs: readonly Need[];
  /** Undefined while no consortium of the scenario serves the area. */
  readonly shares?: SupplyShares;
  readonly coverage: number;
  readonly consortia: readonly ConsortiumLine[];
  readonly firms: number;
  readonly answers: AnswerCounts;
  readonly nextDate?: NextDate;
}

function lineOf({ consortium, members }: Group): ConsortiumLine {
  const lead = members.find(({ member }) => member.role === 'lead')?.firm.name;
  return { id: consortium.id, name: consortium.name, members: members.length, ...(lead ? { lead } : {}) };
}

function phaseDates(consortia: readonly Consortium[]): readonly NextDate[] {
  const dates = consortia
    .flatMap(({ phases }) => phases)
    .map(({ status, start, end }) => (status === 'planned' ? start : status === 'running' ? end : undefined));
  return dates.flatMap((on) => (on === undefined ? [] : [{ on, kind: 'phase' as const }]));
}

function answerDates({ reviews }: Workspace, firmIds: ReadonlySet<FirmId>): readonly NextDate[] {
  return reviews.flatMap(({ firmId, state, dueOn }) =>
    state === 'sent' && dueOn !== undefined && firmIds.has(firmId) ? [{ on: dueOn, kind: 'answer' as const }] : [],
  );
}

function actionDates({ meetings }: Workspace, consortia: ReadonlySet<ConsortiumId>): readonly NextDate[] {
  return meetings
    .flatMap(({ decisions }) => decisions)
    .filter(({ consortiumIds }) => consortiumIds.some((id) => consortia.has(id)))
    .flatMap(({ actions }) => actions)
    .flatMap(({ status, dueOn }) =>
      status === 'open' && dueOn !== undefined ? [{ on: dueOn, kind: 'action' as const }] : [],
    );
}

function nextDateOf(
  workspace: Workspace,
  needs: readonly Need[],
  groups: readonly Group[],
  today: string,
): NextDate | undefined {
  const consortia = groups.map(({ consortium }) => consortium);
  const firmIds = new Set(groups.flatMap(({ members }) => members.map(({ firm }) => firm.id)));
  const dates = [
    ...needs.flatMap(({ status, deadline }) =>
      status === 'met' || deadline === undefined ? [] : [{ on: deadline, kind: 'deadline' as const }],
    ),
    ...phaseDates(consortia),
    ...answerDates(workspace, firmIds),
    ...actionDates(workspace, new Set(consortia.map(({ id }) => id))),
  ];
  const late = lateGates(consortia, today)[0];
  if (late !== undefined) return { on: late.dueOn, kind: 'gate' };
  return dates.filter(({ on }) => on >= today).sort((a, b) => (a.on < b.on ? -1 : 1))[0];
}

/**
 * Every service area, in the order of the document.
 * @param grouping the scenario, if there is one yet
 * @param today ISO date from which "next" counts
 * @param isOutdated judges whether an answer still is about the present proposal
 */
export function areaSummaries(
  workspace: Workspace,
  grouping: Grouping | undefined,
  today: string,
  isOutdated: IsOutdated,
): readonly AreaSummary[] {
  const facts = grouping?.facts ?? factsOf(workspace);
  const answers = grouping && answersByConsortium(workspace, grouping.scenario, isOutdated);
  return workspace.areas.map((area) => {
    const needs = workspace.needs.filter((need) => need.areaId === area.id);
    const groups = grouping?.groups.filter(({ consortium }) => consortium.areaId === area.id) ?? [];
    const nextDate = nextDateOf(workspace, needs, groups, today);
    return {
      area,
      needs,
      ...(groups.length > 0 ? { shares: supplyShares(facts, groups) } : {}),
      coverage: coverageOf(facts, groups),
      consortia: groups.map(lineOf),
      firms: new Set(groups.flatMap(({ members }) => members.map(({ firm }) => firm.id))).size,
      answers: sumAnswers(groups.flatMap(({ consortium }) => answers?.get(consortium.id) ?? [])),
      ...(nextDate ? { nextDate } : {}),
    };
  });
}
