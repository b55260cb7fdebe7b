/** The city's letter to the firm, and the questions that the firm is asked; in both languages, as the package carries them. */
import { formatDate } from '../../language/jalali';
import { both } from '../../language/messages/say';
import { type Sentence, sentence } from '../../language/messages/sentence';
import type { Firm } from '../../model/firm';
import { type Text, textSchema } from '../../model/text';
import { z } from '../../parsing';
import type { Bilingual } from '../../result';
import { questionIds, type ReviewPackage } from './package';

function dueParagraph(dueOn: string | undefined): readonly Sentence[] {
  if (dueOn === undefined) return [];
  const day = { fa: formatDate(dueOn, 'fa'), en: formatDate(dueOn, 'en') };
  return [sentence('review.letter.due', { day })];
}

/** What the office may write in its own words: the subject, and what it asks for, a paragraph a line. */
export const letterWordsSchema = z.strictObject({ subject: textSchema, body: textSchema }).readonly();
export type LetterWords = z.infer<typeof letterWordsSchema>;

/** The words that stand in the letter unless the office writes its own. */
export function usualLetter(round: number): LetterWords {
  return { subject: both(sentence('review.letter.subject', { round })), body: both(sentence('review.letter.ask')) };
}

const linesOf = (text: string | undefined) => (text ?? '').split('\n').flatMap((line) => line.trim() || []);

/** Each line a paragraph; where the two languages are not written line by line alike, the whole is one paragraph. */
function paragraphsOf({ fa, en }: Text): readonly Text[] {
  const [persian, english] = [linesOf(fa), linesOf(en)];
  if (english.length === 0) return persian.map((line) => ({ fa: line }));
  if (persian.length !== english.length) return [{ fa: persian.join('\n'), en: english.join('\n') }];
  return persian.map((line, index) => ({ fa: line, en: english[index] ?? line }));
}

/** The letter; dates and figures are written out, as on paper. */
export function letterTo(
  firm: Firm,
  consortia: number,
  round: number,
  dueOn: string | undefined,
  words: LetterWords = usualLetter(round),
): ReviewPackage['letter'] {
  return {
    subject: words.subject,
    salutation: both(sentence('review.letter.salutation')),
    paragraphs: [
      both(sentence('review.letter.proposal', { firm: firm.name, consortia })),
      ...paragraphsOf(words.body),
      ...dueParagraph(dueOn).map(both),
      both(sentence('review.letter.secrecy')),
    ],
    closing: both(sentence('review.letter.closing')),
  };
}

/** What the firm is asked, in the order of the form. */
export function questionsAsked(): readonly { readonly id: (typeof questionIds)[number]; readonly text: Bilingual }[] {
  return questionIds.map((id) => ({ id, text: both({ key: `review.question.${id}` }) }));
}
