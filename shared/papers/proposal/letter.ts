/** The official letter in front of the proposal. */
import { formatDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import { formatPercent, toPersianDigits } from '../../language/numerals';
import { coverageOf } from '../../planning/figures';
import type { Fact, Letter } from '../paper';
import type { ProposalContext } from './context';
import { findingsOfPaper } from './findings';

/** To be filled in by hand. */
const BLANK = '……………………';

function references({ language, today, workspace }: ProposalContext): readonly Fact[] {
  const prefix = workspace.office.letterhead?.numberPrefix;
  const written = prefix === undefined || language === 'en' ? prefix : toPersianDigits(prefix);
  return [
    { label: t(language, 'papers.letter.date'), value: formatDate(today, language) },
    { label: t(language, 'papers.letter.number'), value: written ? `${written}/${BLANK}` : BLANK },
    { label: t(language, 'papers.letter.attachment'), value: t(language, 'papers.letter.hasAttachment') },
  ];
}

function addressing(context: ProposalContext): readonly Fact[] {
  const { language, text, workspace, areaOwner, group } = context;
  const { organisation, unit } = workspace.office;
  return [
    { label: t(language, 'papers.letter.to'), value: areaOwner || BLANK },
    { label: t(language, 'papers.letter.from'), value: text(unit ?? organisation) || BLANK },
    {
      label: t(language, 'papers.letter.subject'),
      value: t(language, 'papers.title', { consortium: group.consortium.name }),
    },
  ];
}

/** What can be said of the members; of an empty consortium, only that it has none. */
function standing(context: ProposalContext): readonly string[] {
  const { language, group, grouping } = context;
  if (group.members.length === 0) return [t(language, 'papers.letter.noMembers')];
  const lead = group.members.find(({ member }) => member.role === 'lead');
  const covered = formatPercent(coverageOf(grouping.facts, [group]), language);
  const findings = findingsOfPaper(context).length;
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

/** The letter, with what the office has not yet written left blank for the pen. */
export function letterOf(context: ProposalContext): Letter {
  const { language, text, workspace } = context;
  const { organisation, unit, signatory, letterhead } = workspace.office;
  return {
    invocation: t(language, 'papers.letter.invocation'),
    ...(letterhead?.emblem === undefined ? {} : { emblem: letterhead.emblem }),
    organisation: text(organisation) || t(language, 'papers.letter.noOrganisation'),
    ...(unit === undefined ? {} : { unit: text(unit) }),
    references: references(context),
    addressing: addressing(context),
    salutation: t(language, 'papers.letter.salutation'),
    paragraphs: paragraphs(context),
    closing: t(language, 'papers.letter.closing'),
    signatory: {
      name: signatory === undefined ? BLANK : text(signatory.name),
      post: signatory === undefined ? t(language, 'papers.letter.noSignatory') : text(signatory.post),
    },
    copiesTitle: t(language, 'papers.letter.copies'),
    copies: copies(context),
    ...(letterhead?.address === undefined ? {} : { address: text(letterhead.address) }),
  };
}
