/** Broken rules and whatever else must not pass unsaid, listed honestly. */
import { say, t } from '../../language/messages/say';
import { findingsOfGroup } from '../../planning/findings';
import { rules } from '../../rules';
import type { Finding } from '../../rules/rule';
import type { Section } from '../paper';
import { type PaperWarning, warningsOf } from '../warnings';
import type { ProposalContext } from './context';

/** The findings of the consortium, as they stand now. */
export function findingsOfPaper({ group, grouping }: ProposalContext): readonly Finding[] {
  return findingsOfGroup(group, grouping);
}

/** Gates past their date, shares and contributions that do not fit. */
export function warningsOfPaper({ group, ...context }: ProposalContext): readonly PaperWarning[] {
  return warningsOf(group, context);
}

/** How many lines the section has. */
export function findingCount(context: ProposalContext): number {
  return findingsOfPaper(context).length + warningsOfPaper(context).length;
}

/** Every finding with its rule and every warning, or the words that there is none. */
export function findingsSection(context: ProposalContext): Section {
  const { language } = context;
  const title = t(language, 'nouns.findings');
  const findings = findingsOfPaper(context);
  const warnings = warningsOfPaper(context);
  if (findings.length + warnings.length === 0)
    return { id: 'findings', title, blocks: [{ kind: 'paragraph', text: t(language, 'papers.findings.noneInWords') }] };
  const nameOf = ({ rule }: Finding) => rules.find(({ id }) => id === rule)?.name;
  return {
    id: 'findings',
    title,
    blocks: [
      { kind: 'notice', text: t(language, 'papers.findings.words', { count: findings.length + warnings.length }) },
      {
        kind: 'table',
        columns: [
          { title: t(language, 'papers.findings.rule'), kind: 'narrow' },
          { title: t(language, 'nouns.finding') },
        ],
        rows: [
          ...findings.map((finding) => {
            const name = nameOf(finding);
            return [name === undefined ? finding.rule : say(language, { key: name }), say(language, finding.sentence)];
          }),
          ...warnings.map(({ kind, text }) => [t(language, `papers.warnings.${kind}`), text]),
        ],
      },
    ],
  };
}
