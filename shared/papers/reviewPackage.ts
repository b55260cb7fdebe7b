/** A review package on paper, for those who cannot run the app: the letter, each proposal, the record, and a form to be filled in by hand. */
import type { ReviewPackage } from '../exchange/review/package';
import { dayInTehran } from '../language/jalali';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { pickText } from '../language/text';
import type { Paper } from './paper';
import { formSection } from './review/form';
import { packageLetter } from './review/letter';
import { numbered, reviewWords } from './review/parts';
import { proposalSection } from './review/proposal';
import { recordSection } from './review/record';
import { firmSignatures } from './review/signatures';

/** Everything that the firm was sent, in one language. */
export function reviewPackagePaper(asked: ReviewPackage, language: Language): Paper {
  const words = reviewWords(asked, language);
  const { firm, round, office } = asked.header;
  const sections = [
    ...asked.consortia.map((consortium) => proposalSection(consortium, words)),
    recordSection(words),
    formSection(words),
    firmSignatures(words),
  ];
  return {
    kind: 'reviewPackage',
    language,
    title: t(language, 'reviewing.paper.package', { firm: firm.name, round }),
    subtitle: t(language, 'reviewing.paper.subtitle', { office, count: asked.consortia.length }),
    subject: t(language, 'reviewing.paper.subject'),
    author: pickText(office, language),
    date: dayInTehran(asked.sentAt),
    fileName: t(language, 'reviewing.paper.package', { firm: firm.name, round }),
    letter: packageLetter(words),
    sections: numbered(sections, language),
    attachment: {
      fileName: 'review-package.json',
      description: t(language, 'reviewing.paper.attachment'),
      contents: { header: asked.header, packageId: asked.packageId, consortia: asked.consortia, firm: asked.firm },
    },
  };
}
