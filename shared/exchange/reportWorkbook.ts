/** The report of an import as a workbook: a summary, and for every list what became of each of its rows. */
import type { Language } from '../language/language';
import { say, t } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { labelOf } from './columns';
import { type Difference, type ImportReport, type Issue, type ListReport, type RowLine, verdicts } from './report';
import type { Workbook, WorkbookColumn, WorkbookSheet, WrittenCell } from './workbook';

/** What stands in a field, short enough for a cell: texts as they are, levels as `WST:4`, lists with «؛» between. */
function shown(value: unknown, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return value.toString();
  if (typeof value === 'boolean') return t(language, value ? 'common.yes' : 'common.no');
  if (Array.isArray(value)) return value.map((one) => shown(one, language)).join('؛ ');
  const parts: readonly unknown[] = Object.values(value ?? {});
  return parts.map((part) => shown(part, language)).join(':');
}

function changeOf({ field, from, to }: Difference, list: ListReport['list'], language: Language): string {
  const params = { field: labelOf(list, field), from: shown(from, language), to: shown(to, language) };
  return say(language, sentence('lists.report.change', params));
}

/** A row of the file takes a row for each thing that is to be said of it, and one if there is nothing. */
function rowsOf(line: RowLine, list: ListReport['list'], language: Language): readonly (readonly WrittenCell[])[] {
  const changed = (line.differences ?? []).map((one) => changeOf(one, list, language)).join('\n');
  const head = [line.row, t(language, `lists.verdict.${line.verdict}`), line.id ?? null];
  const said = (issue: Issue | undefined): readonly WrittenCell[] => [
    issue?.cell ?? null,
    issue?.read ?? null,
    issue?.sentence[language] ?? null,
  ];
  const issues = line.issues.length === 0 ? [undefined] : line.issues;
  return issues.map((issue, index) => [...head, ...said(issue), index === 0 ? changed : null]);
}

function sheetOf(report: ListReport, language: Language): WorkbookSheet {
  const column = (heading: string, width: number, kind: WorkbookColumn['kind'] = 'text') => ({ heading, width, kind });
  return {
    name: t(language, `nouns.${report.list}`),
    columns: [
      column(t(language, 'lists.report.row'), 8, 'integer'),
      column(t(language, 'lists.report.verdict'), 14),
      column(t(language, 'lists.report.item'), 14),
      column(t(language, 'lists.report.cell'), 9),
      column(t(language, 'lists.report.read'), 30),
      column(t(language, 'lists.report.what'), 70),
      column(t(language, 'lists.report.changed'), 50),
    ],
    rows: report.lines.flatMap((line) => rowsOf(line, report.list, language)),
  };
}

function summaryOf({ lists }: ImportReport, language: Language): WorkbookSheet {
  const text = (heading: string, width: number): WorkbookColumn => ({ heading, width, kind: 'text' });
  const count = (heading: string): WorkbookColumn => ({ heading, width: 12, kind: 'integer' });
  return {
    name: t(language, 'lists.report.summary'),
    columns: [
      text(t(language, 'lists.report.list'), 16),
      text(t(language, 'lists.report.file'), 24),
      text(t(language, 'lists.report.sheet'), 18),
      count(t(language, 'lists.report.headerRow')),
      count(t(language, 'lists.report.rows')),
      ...verdicts.map((verdict) => count(t(language, `lists.verdict.${verdict}`))),
      text(t(language, 'lists.report.notes'), 70),
    ],
    rows: lists.map(({ list, file, sheet = null, headerRow, counts, notes }) => [
      t(language, `nouns.${list}`),
      file,
      sheet,
      headerRow,
      counts.rows,
      ...verdicts.map((verdict) => counts[verdict]),
      notes.map((note) => note[language]).join('\n'),
    ]),
  };
}

/** The report as a person keeps it. */
export function reportWorkbook(report: ImportReport, language: Language): Workbook {
  return {
    title: t(language, 'lists.report.title'),
    language,
    sheets: [summaryOf(report, language), ...report.lists.map((list) => sheetOf(list, language))],
  };
}
