/** A place for each hand and stamp: the city first, then every member. */
import type { Language } from '../../language/language';
import { t } from '../../language/messages/say';
import type { Section, SignatureLabels, SignaturePlace } from '../paper';
import type { ProposalContext } from './context';

function cityPlace({ language, text, workspace }: ProposalContext): SignaturePlace {
  const { organisation, signatory } = workspace.office;
  return {
    party: text(organisation) || t(language, 'papers.letter.noOrganisation'),
    role: t(language, 'papers.signatures.city'),
    ...(signatory === undefined ? {} : { name: text(signatory.name), post: text(signatory.post) }),
  };
}

/** What stands beside the lines of a place for a signature. */
export function signatureLabels(language: Language): SignatureLabels {
  return {
    name: t(language, 'papers.signatures.name'),
    post: t(language, 'papers.signatures.post'),
    date: t(language, 'papers.signatures.date'),
    stamp: t(language, 'papers.signatures.stamp'),
  };
}

/** Nobody signs for a firm before it has named who may. */
export function signaturesSection(context: ProposalContext): Section {
  const { language, text, group } = context;
  const members = group.members.map(
    ({ firm, member }): SignaturePlace => ({
      party: text(firm.name),
      role: t(language, `nouns.role.${member.role}`),
    }),
  );
  return {
    id: 'signatures',
    title: t(language, 'papers.signatures.title'),
    blocks: [
      { kind: 'paragraph', text: t(language, 'papers.signatures.words') },
      {
        kind: 'signatures',
        labels: signatureLabels(language),
        places: [cityPlace(context), ...members],
      },
    ],
  };
}
