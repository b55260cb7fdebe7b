/** Annex: why each member is here - what would be lost without it. Firms outside the consortium are not named: its members read this paper. */
import { joinList, say, t } from '../../language/messages/say';
import { formatSigned } from '../../language/numerals';
import type { JudgedMember } from '../../model/grouping';
import { capabilityNames } from '../../planning/explain/names';
import { why } from '../../planning/explain/why';
import type { Section } from '../paper';
import type { ProposalContext } from './context';

function rowOf({ firm, member }: JudgedMember, context: ProposalContext): readonly string[] {
  const { language, text, grouping, group } = context;
  const reason = why(grouping, firm.id, group.consortium.id);
  const only = reason === undefined ? [] : capabilityNames(grouping.facts, reason.onlyHere).map(text);
  const broken = (reason?.broken ?? []).filter(({ consortiumId }) => consortiumId === group.consortium.id);
  return [
    t(language, 'board.offer.firmAs', { firm: firm.name, role: t(language, `nouns.role.${member.role}`) }),
    only.length === 0 ? '—' : joinList(only, language),
    broken.length === 0 ? '—' : broken.map((finding) => say(language, finding.sentence)).join(' '),
    formatSigned(-(reason?.points ?? 0), language),
  ];
}

/** A row for each member: what only it supplies here, which rules its leaving would break, what the score would change by. */
export function reasonsSection(context: ProposalContext): Section {
  const { language, group } = context;
  const title = t(language, 'papers.reasons.title');
  if (group.members.length === 0) {
    return { id: 'reasons', title, blocks: [{ kind: 'paragraph', text: t(language, 'papers.members.none') }] };
  }
  return {
    id: 'reasons',
    title,
    newPage: true,
    blocks: [
      { kind: 'paragraph', text: t(language, 'papers.reasons.words') },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'nouns.firm') },
          { title: t(language, 'papers.reasons.only') },
          { title: t(language, 'papers.reasons.broken') },
          { title: t(language, 'papers.reasons.points'), kind: 'number' },
        ],
        rows: group.members.map((member) => rowOf(member, context)),
      },
    ],
  };
}
