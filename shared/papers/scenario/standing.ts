/** How a scenario stands: the figures a decision starts from, and what is to be decided. */
import { t } from '../../language/messages/say';
import { formatBudget } from '../../language/money';
import { formatNumber, formatPercent } from '../../language/numerals';
import { answersByConsortium, sumAnswers } from '../../planning/answers';
import { figuresOf, supplyOf, supplyShares } from '../../planning/figures';
import { findingsOf } from '../../planning/findings';
import type { Fact } from '../paper';
import { totalBudget } from '../proposal/budget';
import type { ScenarioContext } from './context';

/** The needs of the scenario, each once. */
export function needsServed({ grouping }: ScenarioContext) {
  return [...new Map(grouping.groups.flatMap(({ needs }) => needs).map((need) => [need.id, need])).values()];
}

/** How many needs have a requirement that nobody in their consortium meets. */
function needsWithGap({ grouping }: ScenarioContext): number {
  const open = grouping.groups.flatMap((group) =>
    group.requirements
      .filter((requirement) => supplyOf(grouping.facts, group, requirement) === 'gap')
      .map(({ needId }) => needId),
  );
  return new Set(open).size;
}

/** What firms have answered about the scenario, together. */
export function answersOfAll({ workspace, scenario, isOutdated }: ScenarioContext) {
  return sumAnswers([...answersByConsortium(workspace, scenario, isOutdated).values()]);
}

/** The figures, a line each. */
export function standingFacts(context: ScenarioContext): readonly Fact[] {
  const { language, grouping, scenario } = context;
  const figures = figuresOf(grouping);
  const shares = supplyShares(grouping.facts, grouping.groups);
  const answers = answersOfAll(context);
  const budget = totalBudget(needsServed(context));
  const formed = grouping.groups.filter(({ members }) => members.length > 0).length;
  const number = (value: number) => formatNumber(value, language);
  return [
    {
      label: t(language, 'papers.summary.scenarioStatus'),
      value: t(language, `nouns.scenarioStatus.${scenario.status}`),
    },
    {
      label: t(language, 'nouns.coverage'),
      value: t(language, 'reports.standing.coverage', {
        coverage: { percent: figures.coverage },
        backedUp: { percent: shares.backedUp },
        single: { percent: shares.single },
      }),
    },
    {
      label: t(language, 'nouns.needs'),
      value: t(language, 'reports.standing.needs', { needs: needsServed(context).length, gaps: needsWithGap(context) }),
    },
    {
      label: t(language, 'nouns.consortia'),
      value: t(language, 'reports.standing.consortia', { formed, all: grouping.groups.length }),
    },
    {
      label: t(language, 'nouns.firms'),
      value: t(language, 'reports.standing.firms', { placed: figures.firmsPlaced, all: figures.firmsTotal }),
    },
    { label: t(language, 'nouns.findings'), value: number(findingsOf(grouping).length) },
    {
      label: t(language, 'reports.answers.title'),
      value: t(language, 'reports.standing.answers', {
        accepted: answers.accepted,
        conditional: answers.conditional,
        declined: answers.declined,
        waiting: answers.waiting,
      }),
    },
    { label: t(language, 'papers.budget.title'), value: formatBudget(budget.min, budget.max, language) },
  ];
}

/** What the deputy mayor is asked for, the most pressing first; never empty. */
export function decisions(context: ScenarioContext): readonly string[] {
  const { language, grouping, scenario } = context;
  const gaps = needsWithGap(context);
  const findings = findingsOf(grouping).length;
  const { waiting, declined } = answersOfAll(context);
  return [
    ...(scenario.status === 'approved' ? [] : [t(language, 'reports.decide.approve')]),
    ...(gaps === 0 ? [] : [t(language, 'reports.decide.gaps', { count: gaps })]),
    ...(findings === 0 ? [] : [t(language, 'reports.decide.findings', { count: findings })]),
    ...(waiting === 0 ? [] : [t(language, 'reports.decide.waiting', { count: waiting })]),
    ...(declined === 0 ? [] : [t(language, 'reports.decide.declined', { count: declined })]),
    t(language, 'reports.decide.legal'),
  ];
}

/** Covered share of some groups in words, «—» where nothing is asked. */
export function coverageText(share: number, isAsked: boolean, { language }: Pick<ScenarioContext, 'language'>): string {
  return isAsked ? formatPercent(share, language) : '—';
}
