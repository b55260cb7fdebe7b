/** The letters in front: the city's to the firm as the package carries it, and the firm's back to the city. */
import type { ReviewAnswer } from '../../exchange/review/answer';
import { dayInTehran, formatDate } from '../../language/jalali';
import { t } from '../../language/messages/say';
import type { Letter } from '../paper';
import { blank, type ReviewWords } from './parts';

export function packageLetter({ asked, language, text }: ReviewWords): Letter {
  const { office, letter, firm, sentAt } = asked;
  const { organisation, unit, signatory, letterhead } = office;
  return {
    invocation: t(language, 'papers.letter.invocation'),
    ...(letterhead?.emblem === undefined ? {} : { emblem: letterhead.emblem }),
    organisation: text(organisation) || t(language, 'papers.letter.noOrganisation'),
    ...(unit === undefined ? {} : { unit: text(unit) }),
    references: [
      { label: t(language, 'papers.letter.date'), value: formatDate(dayInTehran(sentAt), language) },
      { label: t(language, 'papers.letter.number'), value: blank },
      { label: t(language, 'papers.letter.attachment'), value: t(language, 'papers.letter.hasAttachment') },
    ],
    addressing: [
      { label: t(language, 'papers.letter.to'), value: text(firm.name) },
      { label: t(language, 'papers.letter.from'), value: text(unit ?? organisation) || blank },
      { label: t(language, 'papers.letter.subject'), value: text(letter.subject) },
    ],
    salutation: text(letter.salutation),
    paragraphs: letter.paragraphs.map(text),
    closing: text(letter.closing),
    signatory: {
      name: signatory === undefined ? blank : text(signatory.name),
      post: signatory === undefined ? t(language, 'papers.letter.noSignatory') : text(signatory.post),
    },
    copiesTitle: t(language, 'papers.letter.copies'),
    copies: [],
    ...(letterhead?.address === undefined ? {} : { address: text(letterhead.address) }),
  };
}

export function answerLetter(answer: ReviewAnswer, { asked, language, text }: ReviewWords): Letter {
  const { firm, round } = answer.header;
  const { organisation, unit } = asked.office;
  return {
    invocation: t(language, 'papers.letter.invocation'),
    organisation: text(firm.name),
    references: [
      { label: t(language, 'papers.letter.date'), value: formatDate(dayInTehran(answer.answeredAt), language) },
      { label: t(language, 'papers.letter.number'), value: blank },
    ],
    addressing: [
      { label: t(language, 'papers.letter.to'), value: text(unit ?? organisation) || blank },
      { label: t(language, 'papers.letter.from'), value: text(firm.name) },
      {
        label: t(language, 'papers.letter.subject'),
        value: t(language, 'reviewing.paper.answer', { firm: firm.name, round }),
      },
    ],
    salutation: t(language, 'papers.letter.salutation'),
    paragraphs: [
      t(language, 'reviewing.paper.opening', { round, count: answer.items.length }),
      t(language, 'reviewing.paper.sealedToo', { answer: answer.answerId.slice(0, 12) }),
    ],
    closing: t(language, 'papers.letter.closing'),
    signatory: { name: blank, post: t(language, 'papers.letter.noSignatory') },
    copiesTitle: t(language, 'papers.letter.copies'),
    copies: [],
  };
}
