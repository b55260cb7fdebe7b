/** A place for the hand and the stamp of the firm. */
import { t } from '../../language/messages/say';
import type { Section } from '../paper';
import { signatureLabels } from '../proposal/signatures';
import type { ReviewWords } from './parts';

export function firmSignatures({ asked, language, text }: ReviewWords): Section {
  return {
    id: 'signatures',
    title: t(language, 'papers.signatures.title'),
    blocks: [
      {
        kind: 'signatures',
        labels: signatureLabels(language),
        places: [{ party: text(asked.firm.name), role: t(language, 'reviewing.paper.forFirm') }],
      },
    ],
  };
}
