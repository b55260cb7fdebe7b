/** The city's letter to the firm, and the questions that the firm is asked; in both languages, as the package carries them. */
import { formatDate } from '../../language/jalali';
import { both } from '../../language/messages/say';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import type { Bilingual } from '../../result';
import { questionIds, type ReviewPackage } from './package';

function dueParagraph(dueOn: string | undefined): readonly Sentence[] {
  if (dueOn === undefined) return [];
  const day = { fa: formatDate(dueOn, 'fa'), en: formatDate(dueOn, 'en') };
  return [sentence('review.letter.due', { day })];
}

/** The letter; dates and figures are written out, as on paper. */
export function letterTo(
  firm: Firm,
  consortia: number,
  round: number,
  dueOn: string | undefined,
): ReviewPackage['letter'] {
  const paragraphs = [
    sentence('review.letter.proposal', { firm: firm.name, consortia }),
    sentence('review.letter.ask'),
    ...dueParagraph(dueOn),
    sentence('review.letter.secrecy'),
  ];
  return {
    subject: both(sentence('review.letter.subject', { round })),
    salutation: both(sentence('review.letter.salutation')),
    paragraphs: paragraphs.map(both),
    closing: both(sentence('review.letter.closing')),
  };
}

/** What the firm is asked, in the order of the form. */
export function questionsAsked(): readonly { readonly id: (typeof questionIds)[number]; readonly text: Bilingual }[] {
  return questionIds.map((id) => ({ id, text: both({ key: `review.question.${id}` }) }));
}
