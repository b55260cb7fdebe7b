/** The form of the consortium: proposed, never declared to be legal. */
import { t } from '../../language/messages/say';
import type { Section } from '../paper';
import type { ProposalContext } from './context';

const topics = ['parties', 'scope', 'bodies', 'finance', 'results', 'liability', 'exit', 'disputes'] as const;

/** The form's name with its reservation, or that none was chosen. */
export function legalFormText({ language, group }: ProposalContext): string {
  const form = group.consortium.legalForm;
  return form === undefined
    ? t(language, 'papers.legal.notChosen')
    : t(language, 'papers.legal.subject', { form: t(language, `nouns.legalForm.${form}`) });
}

/** The form and what its text must settle. */
export function legalSection(context: ProposalContext): Section {
  const { language } = context;
  return {
    id: 'legal',
    title: t(language, 'papers.legal.title'),
    blocks: [
      { kind: 'notice', text: legalFormText(context) },
      { kind: 'paragraph', text: t(language, 'papers.legal.words') },
      { kind: 'list', items: topics.map((topic) => t(language, `papers.legal.${topic}`)) },
    ],
  };
}
