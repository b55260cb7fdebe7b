/** How a scenario stands: the figures a decision starts from. */
import { t } from '../../language/messages/say';
import { formatBudget } from '../../language/money';
import { formatNumber, formatPercent } from '../../language/numerals';
import { isFormed } from '../../model/grouping';
import { answersByConsortium, sumAnswers } from '../../planning/answers';
import { figuresOf, gapsIn, supplyShares } from '../../planning/figures';
import { findingsOf } from '../../planning/findings';
import { lateGates, nextGate, type OpenGate } from '../../planning/lateGates';
import { oncePer } from '../once';
import type { Fact } from '../paper';
import { totalBudget } from '../proposal/budget';
import { type PaperWarning, warningsOf } from '../warnings';
import type { ScenarioContext } from './context';
import { needsByStanding } from './needsByStanding';

/** How many served needs have a requirement that nobody in their consortium meets. */
export const needsWithGap = oncePer(({ grouping }: ScenarioContext): number => {
  const formed = grouping.groups.filter(isFormed);
  return new Set(formed.flatMap((group) => gapsIn(grouping.facts, group).map(({ needId }) => needId))).size;
});

/** What firms have answered about the scenario, together. */
export const answersOfAll = oncePer(({ workspace, scenario, isOutdated }: ScenarioContext) =>
  sumAnswers([...answersByConsortium(workspace, scenario, isOutdated).values()]),
);

/** The warnings of each consortium that has any. */
export const warningsByConsortium = oncePer(
  ({ grouping, workspace, ...speaking }: ScenarioContext): readonly (readonly PaperWarning[])[] => {
    const currency = workspace.office.currency ?? 'rial';
    return grouping.groups
      .map((group) => warningsOf(group, { ...speaking, currency }))
      .filter((warnings) => warnings.length > 0);
  },
);

/** The figures of the whole scenario. */
export const figuresIn = oncePer(({ grouping }: ScenarioContext) => figuresOf(grouping));

/** The rules that are broken. */
export const findingsIn = oncePer(({ grouping }: ScenarioContext) => findingsOf(grouping));

/** Gates past their date, the longest overdue first. */
export const lateGatesIn = oncePer(({ scenario, today }: ScenarioContext) => lateGates(scenario.consortia, today));

/** All that the chapters list as findings, together. */
function findingCount(context: ScenarioContext): number {
  return findingsIn(context).length + warningsByConsortium(context).flat().length;
}

/** A gate in a few words: which phase of which consortium, and when. */
export function gateText({ consortium, phase, dueOn }: OpenGate, { language }: Pick<ScenarioContext, 'language'>) {
  return t(language, 'reports.standing.gate', {
    phase: t(language, `nouns.phase.${phase.kind}`),
    consortium: consortium.name,
    due: { date: dueOn },
  });
}

/** Late gates with the longest overdue, and the gate that comes next; nothing where no gate has a date. */
function gateFacts(context: ScenarioContext): readonly Fact[] {
  const { language, scenario, today } = context;
  const late = lateGatesIn(context);
  const [first] = late;
  const next = nextGate(scenario.consortia, today);
  return [
    ...(first === undefined
      ? []
      : [
          {
            label: t(language, 'phases.late'),
            value: t(language, 'reports.standing.lateGates', { count: late.length, first: gateText(first, context) }),
          },
        ]),
    ...(next === undefined
      ? []
      : [{ label: t(language, 'reports.standing.nextGate'), value: gateText(next, context) }]),
  ];
}

/** What the served needs may cost, and apart from it the needs that nobody serves yet. */
function budgetFacts({ language, grouping, workspace }: ScenarioContext): readonly Fact[] {
  const { served, unserved } = needsByStanding(grouping);
  const range = (needs: typeof served) => {
    const { min, max } = totalBudget(needs);
    return formatBudget(min, max, language, workspace.office.currency);
  };
  if (unserved.length === 0) return [{ label: t(language, 'papers.budget.title'), value: range(served) }];
  return [
    { label: t(language, 'reports.standing.budgetServed'), value: served.length === 0 ? '—' : range(served) },
    { label: t(language, 'reports.standing.budgetUnserved'), value: range(unserved) },
  ];
}

function needsText(context: ScenarioContext): string {
  const { served, unserved } = needsByStanding(context.grouping);
  const gaps = needsWithGap(context);
  return unserved.length === 0
    ? t(context.language, 'reports.standing.needs', { needs: served.length, gaps })
    : t(context.language, 'reports.standing.needsParted', {
        needs: served.length + unserved.length,
        served: served.length,
        gaps,
        unserved: unserved.length,
      });
}

/** What was asked of the firms and came back, in one line. */
function answersText(context: ScenarioContext): string {
  const { accepted, conditional, declined, waiting, outdated } = answersOfAll(context);
  const counts = { accepted, conditional, declined, waiting };
  return outdated === 0
    ? t(context.language, 'reports.standing.answers', counts)
    : t(context.language, 'reports.standing.answersOutdated', { ...counts, outdated });
}

/** Draft or approved. */
export function statusFact({ language, scenario }: ScenarioContext): Fact {
  return {
    label: t(language, 'papers.summary.scenarioStatus'),
    value: t(language, `nouns.scenarioStatus.${scenario.status}`),
  };
}

/** The figures, a line each. */
export function figureFacts(context: ScenarioContext): readonly Fact[] {
  const { language, grouping } = context;
  const figures = figuresIn(context);
  const shares = supplyShares(grouping.facts, grouping.groups);
  const formed = grouping.groups.filter(isFormed).length;
  return [
    {
      label: t(language, 'nouns.coverage'),
      value: t(language, 'reports.standing.coverage', {
        coverage: { percent: figures.coverage },
        backedUp: { percent: shares.backedUp },
        single: { percent: shares.single },
      }),
    },
    { label: t(language, 'nouns.needs'), value: needsText(context) },
    {
      label: t(language, 'nouns.consortia'),
      value: t(language, 'reports.standing.consortia', { formed, all: grouping.groups.length }),
    },
    {
      label: t(language, 'nouns.firms'),
      value: t(language, 'reports.standing.firms', { placed: figures.firmsPlaced, all: figures.firmsTotal }),
    },
    { label: t(language, 'nouns.findings'), value: formatNumber(findingCount(context), language) },
    ...gateFacts(context),
    { label: t(language, 'reports.answers.title'), value: answersText(context) },
    ...budgetFacts(context),
  ];
}

/** Covered share of some groups in words, «—» where nothing is asked. */
export function coverageText(share: number, isAsked: boolean, { language }: Pick<ScenarioContext, 'language'>): string {
  return isAsked ? formatPercent(share, language) : '—';
}
