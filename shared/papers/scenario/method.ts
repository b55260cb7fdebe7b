/** Annex: how the consortia came about, in plain words, and how a stranger can check it. */
import { criteria } from '../../criteria';
import { formatDate } from '../../language/jalali';
import { say, t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import { rules } from '../../rules';
import type { Block, Fact, Section } from '../paper';
import { planFacts, policyFacts } from '../proposal/provenance';
import type { ScenarioContext } from './context';

const steps = ['needs', 'levels', 'rules', 'score', 'search', 'hand', 'answers'] as const;

function criteriaTable({ language, scenario }: ScenarioContext): Block {
  return {
    kind: 'table',
    columns: [
      { title: t(language, 'papers.score.criterion'), kind: 'narrow' },
      { title: t(language, 'papers.score.meaning') },
      { title: t(language, 'nouns.weight'), kind: 'number' },
    ],
    rows: criteria.map(({ id, name, meaning }) => [
      say(language, { key: name }),
      say(language, { key: meaning }),
      formatNumber(scenario.policy.weights[id], language),
    ]),
  };
}

function provenance({ language, text, scenario, dataHash, app, today }: ScenarioContext): readonly Fact[] {
  return [
    { label: t(language, 'nouns.scenario'), value: text(scenario.name) },
    { label: t(language, 'papers.provenance.issued'), value: formatDate(today, language) },
    { label: t(language, 'papers.provenance.app'), value: app },
    { label: t(language, 'papers.provenance.dataHash'), value: dataHash },
    ...(scenario.lastPlan === undefined ? [] : planFacts({ language }, scenario.lastPlan)),
  ];
}

/** The annex: steps, criteria, rules, policy, provenance. */
export function methodSection(context: ScenarioContext): Section {
  const { language, scenario } = context;
  return {
    id: 'method',
    title: t(language, 'reports.method.title'),
    newPage: true,
    blocks: [
      { kind: 'paragraph', text: t(language, 'reports.method.words') },
      { kind: 'list', items: steps.map((step) => t(language, `reports.method.${step}`)) },
      { kind: 'heading', text: t(language, 'reports.method.criteria') },
      criteriaTable(context),
      { kind: 'heading', text: t(language, 'reports.method.ruleNames') },
      { kind: 'list', items: rules.map(({ name }) => say(language, { key: name })) },
      { kind: 'heading', text: t(language, 'papers.policy.title') },
      { kind: 'facts', facts: policyFacts(scenario.policy, { language }) },
      { kind: 'heading', text: t(language, 'papers.provenance.title') },
      ...(scenario.lastPlan === undefined
        ? [{ kind: 'notice', text: t(language, 'reports.method.noPlan') } as const]
        : []),
      { kind: 'facts', facts: provenance(context) },
    ],
  };
}
