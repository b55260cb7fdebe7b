/** The proposal on a quarter of a page: what the deputy mayor reads first. */
import { t } from '../../language/messages/say';
import { formatBudget } from '../../language/money';
import { formatNumber, formatPercent } from '../../language/numerals';
import { coverageOf, supplyShares } from '../../planning/figures';
import { matchesOfGroup, pointsOf } from '../../planning/score';
import type { Fact, Section } from '../paper';
import { totalBudget } from './budget';
import type { ProposalContext } from './context';
import { findingCount } from './findings';
import { legalFormText } from './legal';

function standing(context: ProposalContext): readonly Fact[] {
  const { language, group, grouping } = context;
  if (group.requirements.length === 0) return [];
  const shares = supplyShares(grouping.facts, [group]);
  return [
    { label: t(language, 'nouns.coverage'), value: formatPercent(coverageOf(grouping.facts, [group]), language) },
    { label: t(language, 'papers.summary.backedUp'), value: formatPercent(shares.backedUp, language) },
  ];
}

/** The facts a decision starts from. */
export function summarySection(context: ProposalContext): Section {
  const { language, text, group, grouping, scenario, areaName, areaOwner } = context;
  const lead = group.members.find(({ member }) => member.role === 'lead');
  const budget = totalBudget(group.needs);
  const findings = findingCount(context);
  const points = pointsOf(matchesOfGroup(group, grouping));
  const facts: readonly Fact[] = [
    { label: t(language, 'nouns.area'), value: areaName },
    ...(areaOwner === '' ? [] : [{ label: t(language, 'nouns.owner'), value: areaOwner }]),
    { label: t(language, 'nouns.needs'), value: t(language, 'common.needCount', { count: group.needs.length }) },
    { label: t(language, 'nouns.members'), value: t(language, 'common.firmCount', { count: group.members.length }) },
    {
      label: t(language, 'nouns.role.lead'),
      value: lead === undefined ? t(language, 'papers.summary.noLead') : text(lead.firm.name),
    },
    ...standing(context),
    { label: t(language, 'nouns.score'), value: formatNumber(points, language) },
    {
      label: t(language, 'nouns.findings'),
      value:
        findings === 0 ? t(language, 'papers.findings.none') : t(language, 'common.findingCount', { count: findings }),
    },
    {
      label: t(language, 'papers.budget.title'),
      value: formatBudget(budget.min, budget.max, language, context.currency),
    },
    { label: t(language, 'papers.legal.title'), value: legalFormText(context) },
    {
      label: t(language, 'papers.summary.scenarioStatus'),
      value: t(language, `nouns.scenarioStatus.${scenario.status}`),
    },
  ];
  return { id: 'summary', title: t(language, 'papers.summary.title'), blocks: [{ kind: 'facts', facts }] };
}
