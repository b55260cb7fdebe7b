/** The rows of a list in the report of its import, as cells: what each is called, what became of it, and everything that was decided. */
import type { Language } from '../language/language';
import { say, t } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { closedWord } from './closedWords';
import type { ListName } from './columns';
import { partLabel } from './partLabel';
import { answerSentences, questionSentence } from './questionWords';
import type { Difference, Issue, Mend, RowLine } from './report';
import type { WorkbookColumn, WrittenCell } from './workbook';

/** What stands in a field, short enough for a cell: texts as they are, levels as `WST:4`, lists with «؛» between. */
function shown(field: string, value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return t(language, 'importing.panel.nothing');
  if (typeof value === 'string') return inWords(field, value, language);
  if (typeof value === 'number') return value.toString();
  if (typeof value === 'boolean') return t(language, value ? 'common.yes' : 'common.no');
  if (Array.isArray(value) && value.length > 0) return value.map((one) => shown(field, one, language)).join('؛ ');
  const parts: readonly unknown[] = Object.values(value);
  return parts.length === 0
    ? t(language, 'importing.panel.nothing')
    : parts.map((part) => shown('', part, language)).join(':');
}

function inWords(field: string, word: string, language: Language): string {
  const closed = closedWord(field, word);
  return closed === undefined ? word : say(language, closed);
}

type OfDifference = 'lists.report.change' | 'lists.report.conflict';

function differenceSentence(key: OfDifference, list: ListName, { field, from, to }: Difference, language: Language) {
  const params = { field: partLabel(list, field), from: shown(field, from, language), to: shown(field, to, language) };
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
  const of = (key: OfDifference) => (one: Difference) => differenceSentence(key, list, one, language);
  return [
    lines(differences.map(of('lists.report.change')), language),
    lines(mended.map(mendSentence), language),
    question === undefined ? null : say(language, questionSentence(question)),
    lines(
      answerSentences(list, line, (field, value) => shown(field, value, language)),
      language,
    ),
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
