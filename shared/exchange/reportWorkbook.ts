/** The report of an import as a workbook: a summary, and for every list what became of each of its rows. */
import type { Language } from '../language/language';
import { t } from '../language/messages/say';
import { type ImportReport, type ListReport, verdicts } from './report';
import { reportColumns, reportRows } from './reportRows';
import type { Workbook, WorkbookColumn, WorkbookSheet, WrittenCell } from './workbook';

const text = (heading: string, width: number): WorkbookColumn => ({ heading, width, kind: 'text' });

function sheetOf({ list, lines }: ListReport, language: Language): WorkbookSheet {
  return {
    name: t(language, `nouns.${list}`),
    columns: reportColumns(language),
    rows: lines.flatMap((line) => reportRows(line, list, language)),
  };
}

function summaryOf({ lists }: ImportReport, language: Language): WorkbookSheet {
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

/** What of a mapping had no effect; no sheet where everything had. */
function unusedSheets({ unused = [] }: ImportReport, language: Language): readonly WorkbookSheet[] {
  if (unused.length === 0) return [];
  const columns = [
    text(t(language, 'lists.report.list'), 16),
    text(t(language, 'lists.report.entry'), 40),
    text(t(language, 'lists.report.why'), 70),
  ];
  const rows = unused.map(({ list, path, sentence }) => [
    t(language, `nouns.${list}`),
    path.join('.'),
    sentence[language],
  ]);
  return [{ name: t(language, 'lists.report.unused'), columns, rows }];
}

/** The report as a person keeps it. */
export function reportWorkbook(report: ImportReport, language: Language): Workbook {
  const lists = report.lists.map((list) => sheetOf(list, language));
  return {
    title: t(language, 'lists.report.title'),
    language,
    sheets: [summaryOf(report, language), ...lists, ...unusedSheets(report, language)],
  };
}

/** A remark that is about no row, in the columns of the rows. */
function remarkRow(remark: string, columns: readonly WorkbookColumn[], language: Language): readonly WrittenCell[] {
  return columns.map(({ heading }) => (heading === t(language, 'lists.report.what') ? remark : null));
}

/** The report as one table, for a text file: all lists below each other, each row with the name of its list, remarks on the whole first. */
export function reportTable({ lists, unused = [] }: ImportReport, language: Language): WorkbookSheet {
  const columns = reportColumns(language);
  const remark = (words: string) => remarkRow(words, columns, language);
  const named = (list: ListReport['list'], rows: readonly (readonly WrittenCell[])[]) =>
    rows.map((row) => [t(language, `nouns.${list}`), ...row]);
  return {
    name: t(language, 'lists.report.title'),
    columns: [text(t(language, 'lists.report.list'), 16), ...columns],
    rows: [
      ...unused.flatMap(({ list, sentence }) => named(list, [remark(sentence[language])])),
      ...lists.flatMap(({ list, notes, lines }) => [
        ...named(
          list,
          notes.map((note) => remark(note[language])),
        ),
        ...lines.flatMap((line) => named(list, reportRows(line, list, language))),
      ]),
    ],
  };
}
