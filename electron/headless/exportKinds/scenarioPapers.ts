/** `export --kind book|brief|coverage|answers|letters|sheets`: papers about a scenario, and one for every firm concerned. */
import { firmsConcerned } from '../../../shared/exchange/review/redact';
import { firmIdSchema } from '../../../shared/ids';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Firm } from '../../../shared/model/firm';
import type { Scenario } from '../../../shared/model/scenario';
import { dateSchema } from '../../../shared/model/text';
import type { Workspace } from '../../../shared/model/workspace';
import type { PaperOrder } from '../../../shared/papers/orders';
import { done, type Result, refuse } from '../../../shared/result';
import { namedOrLast } from '../scenarioChoice';
import type { Words } from '../verb';
import { textOption, wrongUsage } from '../words';
import { type OrdersOf, paperExport } from './papers';

/** One paper about the named scenario, else the last one. */
function ofScenario(kind: 'book' | 'brief' | 'coverage' | 'answers') {
  return paperExport(kind, (workspace, words) => {
    const scenario = namedOrLast(workspace, textOption(words, 'scenario'));
    return scenario.ok ? done([{ kind, scenarioId: scenario.value.id }]) : scenario;
  });
}

/** The named firm, else `all`. */
function firmsOf({ firms }: Workspace, words: Words, all: readonly Firm[]): Result<readonly Firm[]> {
  const id = textOption(words, 'firm');
  if (id === undefined) return done(all);
  const firm = firms.find((one) => one.id === id);
  const known = firmIdSchema.safeParse(id).success;
  return known && firm !== undefined ? done([firm]) : refuse('papers.noFirm', both(sentence('reports.refused.noFirm')));
}

type FirmOrders = (scenario: Scenario, firms: readonly Firm[]) => readonly PaperOrder[];

function ofFirms(
  workspace: Workspace,
  words: Words,
  choose: (scenario: Scenario) => readonly Firm[],
  ordersFor: FirmOrders,
): Result<readonly PaperOrder[]> {
  const scenario = namedOrLast(workspace, textOption(words, 'scenario'));
  if (!scenario.ok) return scenario;
  const firms = firmsOf(workspace, words, choose(scenario.value));
  if (!firms.ok) return firms;
  if (firms.value.length === 0) return refuse('nothing-formed', both(sentence('headless.refused.nothingFormed')));
  return done(ordersFor(scenario.value, firms.value));
}

export const books = ofScenario('book');
export const briefs = ofScenario('brief');
export const coveragePapers = ofScenario('coverage');
export const answerSummaries = ofScenario('answers');

/** A letter for each firm that sits in the scenario; `--due` is the day until which an answer is asked for. */
export const letterOrders: OrdersOf = (workspace, words) => {
  const due = textOption(words, 'due');
  const day = dateSchema.safeParse(due);
  if (due !== undefined && !day.success)
    return wrongUsage(sentence('headless.usage.date', { option: '--due', value: due }));
  const until = day.success ? { dueOn: day.data } : {};
  return ofFirms(
    workspace,
    words,
    (scenario) => firmsConcerned(workspace.firms, scenario),
    ({ id: scenarioId }, firms) =>
      firms.map(({ id: firmId }) => ({ kind: 'letter', scenarioId, firmId, ...until }) as const),
  );
};

export const letters = paperExport('letters', letterOrders);

/** A sheet for each firm of the list. */
export const firmSheets = paperExport('sheets', (workspace, words) =>
  ofFirms(
    workspace,
    words,
    () => workspace.firms,
    ({ id: scenarioId }, firms) => firms.map(({ id: firmId }) => ({ kind: 'sheet', scenarioId, firmId }) as const),
  ),
);
