/** The official letter in front of the proposal. */
import { t } from '../../language/messages/say';
import { formatPercent } from '../../language/numerals';
import { coverageOf } from '../../planning/figures';
import { officialLetter } from '../office';
import type { Letter } from '../paper';
import type { ProposalContext } from './context';
import { findingCount } from './findings';

/** What can be said of the members; of an empty consortium, only that it has none. */
function standing(context: ProposalContext): readonly string[] {
  const { language, group, grouping } = context;
  if (group.members.length === 0) return [t(language, 'papers.letter.noMembers')];
  const lead = group.members.find(({ member }) => member.role === 'lead');
  const covered = formatPercent(coverageOf(grouping.facts, [group]), language);
  const findings = findingCount(context);
  return [
    lead === undefined
      ? t(language, 'papers.letter.membersWithoutLead', { members: group.members.length })
      : t(language, 'papers.letter.members', { members: group.members.length, lead: lead.firm.name }),
    ...(group.requirements.length === 0 ? [] : [t(language, 'papers.letter.coverage', { covered })]),
    findings === 0
      ? t(language, 'papers.letter.noFindings')
      : t(language, 'papers.letter.findings', { count: findings }),
  ];
}

function paragraphs(context: ProposalContext): readonly string[] {
  const { language, group, areaName } = context;
  return [
    t(language, 'papers.letter.opening', {
      consortium: group.consortium.name,
      area: areaName,
      needs: group.needs.length,
    }),
    ...standing(context),
    t(language, 'papers.letter.request'),
  ];
}

/** Owner bodies of the needs other than the addressee, then the members. */
function copies({ language, text, group, areaOwner }: ProposalContext): readonly string[] {
  const owners = new Set(group.needs.flatMap((need) => (need.owner === undefined ? [] : [text(need.owner)])));
  owners.delete(areaOwner);
  const members = group.members.length === 0 ? [] : [t(language, 'papers.letter.copyToMembers')];
  return [...owners, ...members];
}

/** The letter to the owner body, with the proposal enclosed. */
export function letterOf(context: ProposalContext): Letter {
  const { language, workspace, scenario, areaOwner, group } = context;
  return officialLetter(workspace.office, context, {
    scenario,
    hasAttachment: true,
    to: areaOwner,
    subject: t(language, 'papers.title', { consortium: group.consortium.name }),
    paragraphs: paragraphs(context),
    copies: copies(context),
  });
}
