/** The rows of a list in the report of its import, as cells: what each is called, what became of it, and everything that was decided. */
import type { Language } from '../language/language';
import { say, t } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import type { ListName } from './columns';
import { partLabel } from './partLabel';
import { answerSentences, questionSentence } from './questionWords';
import type { Difference, Issue, Mend, RowLine } from './report';
import { valueParam } from './valueParam';
import type { WorkbookColumn, WrittenCell } from './workbook';

type OfDifference = 'lists.report.change' | 'lists.report.conflict';

function differenceSentence(key: OfDifference, list: ListName, { field, from, to }: Difference): Sentence {
  const params = {
    field: partLabel(list, field),
    from: valueParam(list, field, from),
    to: valueParam(list, field, to),
  };
  return sentence(key, params);
}

const mendSentence = ({ cell, from, to }: Mend) => sentence('lists.report.mend', { cell, from, to });

/** One below the other; an empty cell where there is nothing to say. */
function lines(sentences: readonly Sentence[], language: Language): string | null {
  return sentences.length === 0 ? null : sentences.map((one) => say(language, one)).join('\n');
}

/** What is said once of a row, whatever the number of its remarks. */
function decided(line: RowLine, list: ListName, language: Language): readonly WrittenCell[] {
  const { differences = [], conflicts = [], mended = [], question } = line;
  const of = (key: OfDifference) => (one: Difference) => differenceSentence(key, list, one);
  return [
    lines(differences.map(of('lists.report.change')), language),
    lines(mended.map(mendSentence), language),
    question === undefined ? null : say(language, questionSentence(question)),
    lines(answerSentences(list, line), language),
    lines(conflicts.map(of('lists.report.conflict')), language),
  ];
}

/** The columns of `reportRows`. */
export function reportColumns(language: Language): readonly WorkbookColumn[] {
  const column = (heading: string, width: number, kind: WorkbookColumn['kind'] = 'text') => ({ heading, width, kind });
  return [
    column(t(language, 'lists.report.row'), 8, 'integer'),
    column(t(language, 'lists.report.name'), 32),
    column(t(language, 'lists.report.verdict'), 14),
    column(t(language, 'lists.report.item'), 14),
    column(t(language, 'lists.report.cell'), 9),
    column(t(language, 'lists.report.read'), 30),
    column(t(language, 'lists.report.what'), 70),
    column(t(language, 'lists.report.changed'), 50),
    column(t(language, 'lists.report.mended'), 40),
    column(t(language, 'lists.report.question'), 50),
    column(t(language, 'lists.report.answer'), 50),
    column(t(language, 'lists.report.conflicts'), 50),
  ];
}

/** A row of the file takes a row for each remark, and one if there is none. */
export function reportRows(line: RowLine, list: ListName, language: Language): readonly (readonly WrittenCell[])[] {
  const verdict = t(language, `lists.verdict.${line.verdict}`);
  const head = [line.row, line.name ?? null, verdict, line.id ?? null];
  const said = (issue: Issue | undefined): readonly WrittenCell[] => [
    issue?.cell ?? null,
    issue?.read ?? null,
    issue?.sentence[language] ?? null,
  ];
  const issues = line.issues.length === 0 ? [undefined] : line.issues;
  const once = decided(line, list, language);
  const again = once.map(() => null);
  return issues.map((issue, index) => [...head, ...said(issue), ...(index === 0 ? once : again)]);
}
