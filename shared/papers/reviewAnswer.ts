/** A firm's answer on paper, for signature and stamp: what it says of each proposal, and what it corrects in its record. */
import type { ReviewAnswer } from '../exchange/review/answer';
import type { ReviewPackage } from '../exchange/review/package';
import { dayInTehran } from '../language/jalali';
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { pickText } from '../language/text';
import type { Paper } from './paper';
import { answersSection } from './review/answers';
import { correctionsSection } from './review/corrections';
import { answerLetter } from './review/letter';
import { numbered, reviewWords } from './review/parts';
import { firmSignatures } from './review/signatures';

/** The sealed answer, in one language. */
export function reviewAnswerPaper(asked: ReviewPackage, answer: ReviewAnswer, language: Language): Paper {
  const words = reviewWords(asked, language);
  const { firm, round, office } = answer.header;
  const sections = [answersSection(answer, words), correctionsSection(answer, words), firmSignatures(words)];
  return {
    kind: 'reviewAnswer',
    language,
    title: t(language, 'reviewing.paper.answer', { firm: firm.name, round }),
    subtitle: t(language, 'reviewing.paper.answerTo', { office }),
    subject: t(language, 'reviewing.paper.subject'),
    author: pickText(firm.name, language),
    date: dayInTehran(answer.answeredAt),
    fileName: t(language, 'reviewing.paper.answer', { firm: firm.name, round }),
    letter: answerLetter(answer, words),
    sections: numbered(sections, language),
    attachment: {
      fileName: 'review-answer.json',
      description: t(language, 'reviewing.paper.attachment'),
      contents: answer,
    },
  };
}
