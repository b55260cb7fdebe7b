/** What is asked about a row and how it was answered, in words: for the window, the report and the command line. */
import { type Sentence, sentence } from '../language/messages/sentence';
import type { ListName } from './columns';
import { partLabel } from './partLabel';
import type { FieldChoice, Question, RowLine } from './report';
import { valueParam } from './valueParam';

/** The question. */
export function questionSentence({ kind, with: { name, row }, fields }: Question): Sentence {
  if (kind === 'edited') {
    const isKnownBase = fields.some(({ base }) => base !== undefined);
    return sentence(isKnownBase ? 'importing.question.edited' : 'importing.question.differs', { name });
  }
  if (kind === 'deleted') return sentence('importing.question.deleted', { name });
  if (row === undefined) return sentence('importing.question.duplicateKnown', { name });
  return sentence('importing.question.duplicateRow', { name, plainRow: { plain: row } });
}

function sideSentence(list: ListName, { field, known, list: said, choice, isDecided }: FieldChoice): Sentence {
  const side = (value: unknown) => valueParam(list, field, value);
  const params = { field: partLabel(list, field), known: side(known), list: side(said) };
  if (!isDecided) return sentence('lists.report.sideOpen', params);
  return sentence(choice === 'list' ? 'lists.report.sideList' : 'lists.report.sideKnown', params);
}

/** Each field on which both sides differ, with the side that was chosen. */
export function answerFields(list: ListName, { fields }: Question): readonly Sentence[] {
  return fields.map((field) => sideSentence(list, field));
}

function deletedFate({ isAnswered }: Question, verdict: RowLine['verdict']): Sentence {
  if (!isAnswered) return sentence('lists.report.leftForNow');
  return sentence(verdict === 'new' ? 'lists.report.broughtBack' : 'lists.report.leftGone');
}

/** What became of the row: its answer, or what is done as long as there is none. */
function fateSentence(question: Question, { verdict }: RowLine): Sentence {
  if (question.kind === 'edited')
    return sentence(question.isAnswered ? 'lists.report.chosen' : 'lists.report.notChosen');
  if (question.kind === 'deleted') return deletedFate(question, verdict);
  const isApart = verdict === 'new';
  if (question.isAnswered) return sentence(isApart ? 'lists.report.apart' : 'lists.report.merged');
  return sentence(isApart ? 'lists.report.apartForNow' : 'lists.report.mergedForNow');
}

/** The answer to the question of a row, with each field on which both sides differ. */
export function answerSentences(list: ListName, line: RowLine): readonly Sentence[] {
  const { question, verdict } = line;
  if (question === undefined) return [];
  const isApart = question.kind === 'duplicate' && verdict === 'new';
  return [fateSentence(question, line), ...(isApart ? [] : answerFields(list, question))];
}
