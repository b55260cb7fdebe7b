/** How this consortium came about and how a stranger can check it: data, policy, seed, solver, gap. */
import { criteria } from '../../criteria';
import { formatDate } from '../../language/jalali';
import { joinList, say, t } from '../../language/messages/say';
import { formatNumber, formatPlain } from '../../language/numerals';
import type { Member } from '../../model/consortium';
import type { PlanReport } from '../../model/planReport';
import type { Policy } from '../../model/policy';
import { conditionsOf } from '../../planning/recipe';
import type { Block, Fact, Section } from '../paper';
import type { ProposalContext } from './context';

/** `manual` without a plan; `edited` when the members differ from the plan's. */
export type Origin = 'manual' | 'edited' | 'planned';

function sameMembers(now: readonly Member[], planned: PlanReport['consortia'][number]['members']): boolean {
  const roles = new Map(planned.map(({ firmId, role }) => [firmId, role]));
  return now.length === planned.length && now.every(({ firmId, role }) => roles.get(firmId) === role);
}

/** Who composed the members that stand here. */
export function originOf({ scenario, group }: ProposalContext): Origin {
  if (scenario.lastPlan === undefined) return 'manual';
  const planned = scenario.lastPlan.consortia.find(({ id }) => id === group.consortium.id);
  return sameMembers(group.consortium.members, planned?.members ?? []) ? 'planned' : 'edited';
}

function hasOtherPolicy({ scenario: { policy, lastPlan } }: ProposalContext): boolean {
  return lastPlan !== undefined && JSON.stringify(lastPlan.provenance.policy) !== JSON.stringify(policy);
}

function hasOtherData({ scenario: { lastPlan }, dataHash }: ProposalContext): boolean {
  return lastPlan !== undefined && lastPlan.provenance.dataHash !== dataHash;
}

/** What has changed under the plan since it was made. */
function changesSince(context: ProposalContext): readonly Block[] {
  const { language } = context;
  const notice = (text: string): Block => ({ kind: 'notice', text });
  return [
    ...(hasOtherPolicy(context) ? [notice(t(language, 'papers.provenance.otherPolicy'))] : []),
    ...(hasOtherData(context) ? [notice(t(language, 'papers.provenance.otherData'))] : []),
  ];
}

/** What was asked for beside the policy: what is proven is proven under this. */
function conditionFacts(
  language: ProposalContext['language'],
  { provenance: { recipe } }: PlanReport,
): readonly Fact[] {
  const conditions = recipe === undefined ? [] : conditionsOf(recipe);
  if (conditions.length === 0) return [];
  const value = joinList(
    conditions.map((condition) => say(language, condition)),
    language,
  );
  return [{ label: t(language, 'papers.provenance.conditions'), value }];
}

/** The planner's result, never called optimal unless it is proven. */
export function planFacts({ language }: Pick<ProposalContext, 'language'>, plan: PlanReport): readonly Fact[] {
  const { provenance } = plan;
  return [
    {
      label: t(language, 'papers.provenance.result'),
      value: plan.proven
        ? t(language, 'papers.provenance.proven')
        : t(language, 'papers.provenance.gap', { gap: { percent: plan.gap } }),
    },
    ...conditionFacts(language, plan),
    { label: t(language, 'papers.provenance.phase'), value: t(language, `planning.phase.${plan.phase}`) },
    { label: t(language, 'papers.provenance.planScore'), value: formatNumber(plan.score.total, language) },
    { label: t(language, 'papers.provenance.solver'), value: provenance.solver },
    { label: t(language, 'papers.provenance.seed'), value: formatPlain(provenance.seed, language) },
    { label: t(language, 'papers.provenance.planApp'), value: provenance.app },
    { label: t(language, 'papers.provenance.planDataHash'), value: provenance.dataHash },
  ];
}

/** The limits and weights of a policy. */
export function policyFacts(policy: Policy, { language }: Pick<ProposalContext, 'language'>): readonly Fact[] {
  const sizes = policy.leadSizes.map((size) => t(language, `nouns.size.${size}`));
  const yesNo = (value: boolean) => t(language, value ? 'common.yes' : 'common.no');
  const number = (value: number) => formatNumber(value, language);
  const range = { min: policy.minMembers, max: policy.maxMembers };
  return [
    { label: t(language, 'papers.policy.members'), value: t(language, 'papers.policy.range', range) },
    { label: t(language, 'papers.policy.minLarge'), value: number(policy.minLarge) },
    { label: t(language, 'papers.policy.minSmall'), value: number(policy.minSmall) },
    { label: t(language, 'papers.policy.leadSizes'), value: sizes.length === 0 ? '—' : joinList(sizes, language) },
    { label: t(language, 'papers.policy.leadNeedsLicence'), value: yesNo(policy.leadNeedsLicence) },
    { label: t(language, 'papers.policy.allowRivals'), value: yesNo(policy.allowRivals) },
    { label: t(language, 'papers.policy.maxPerOwnerGroup'), value: number(policy.maxPerOwnerGroup) },
    {
      label: t(language, 'papers.policy.weights'),
      value: criteria
        .map(({ id, name }) =>
          t(language, 'papers.policy.weight', { criterion: say(language, { key: name }), weight: policy.weights[id] }),
        )
        .join(language === 'fa' ? '؛ ' : '; '),
    },
  ];
}

/** Where the members come from, said as it is, and the figures behind it. */
export function provenanceSection(context: ProposalContext): Section {
  const { language, text, scenario, dataHash, app, today } = context;
  const origin = originOf(context);
  const facts: readonly Fact[] = [
    { label: t(language, 'nouns.scenario'), value: text(scenario.name) },
    { label: t(language, 'papers.provenance.issued'), value: formatDate(today, language) },
    { label: t(language, 'papers.provenance.app'), value: app },
    { label: t(language, 'papers.provenance.dataHash'), value: dataHash },
    ...(scenario.lastPlan === undefined ? [] : planFacts(context, scenario.lastPlan)),
  ];
  return {
    id: 'provenance',
    title: t(language, 'papers.provenance.title'),
    blocks: [
      {
        kind: origin === 'planned' ? 'paragraph' : 'notice',
        text: t(language, `papers.provenance.origin.${origin}`),
      },
      ...changesSince(context),
      { kind: 'facts', facts },
      { kind: 'heading', text: t(language, 'papers.policy.title') },
      { kind: 'facts', facts: policyFacts(scenario.policy, context) },
    ],
  };
}
