/** The report of one list: its counts and notes beside the lines of its rows. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { normalise } from '../language/persian';
import { defaultCapacity } from '../model/firm';
import type { Bilingual } from '../result';
import { absentNote } from './absent';
import { saysNothing } from './cells/silence';
import { type ListName, labelOf } from './columns';
import { type Header, missingColumns } from './header';
import { type AbsentItem, type Counts, type ListReport, type RowLine, type Verdict, verdicts } from './report';
import { cellText, isBlank, type Sheet, type SourceFile } from './table';

/** Every row but that of the headings has a line, and stands in one of the counts. */
function countsOf(lines: readonly RowLine[]): Counts {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
  return { rows: lines.length, ...byVerdict };
}

/** Was «شرکت» taken off names? */
function hasFirmWord(list: ListName, { sheet, fields }: Header): boolean {
  const [name, id] = [fields.get('name'), fields.get('id')];
  if (list !== 'firms' || name === undefined) return false;
  return sheet.rows.some((row) => /^شرکت\s+\S/u.test(normalise(cellText(row[name]))) && saysNothing(row[id ?? -1]));
}

/** How many new firms have the usual capacity because the list has no column of it. */
function withoutCapacity(list: ListName, { fields }: Header, lines: readonly RowLine[]): number {
  if (list !== 'firms' || fields.has('capacity')) return 0;
  return lines.filter(({ verdict }) => verdict === 'new').length;
}

const rangesNamed = 10;

/** Joined cells from the header on: what they say stands in the first one alone. Above it they are titles. */
function joinedIn({ merged = [] }: Sheet, headerRow: number): readonly string[] {
  return merged.filter((range) => Number(/\d+$/.exec(range)?.[0]) > headerRow);
}

/** What came of a list. */
interface Outcome {
  readonly lines: readonly RowLine[];
  /** The sheets of the file from which no list was read. */
  readonly left: readonly Sheet[];
  readonly absent: readonly AbsentItem[];
}

function notesOf(
  list: ListName,
  source: SourceFile,
  header: Header,
  { lines, left, absent }: Outcome,
): readonly Bilingual[] {
  const unknown = header.columns.filter(({ field }) => field === null).map(({ heading }) => heading);
  const missing = missingColumns(list, header).map(({ field }) =>
    sentence('exchange.columnName', { name: labelOf(list, field) }),
  );
  const hidden = source.hiddenSheets ?? [];
  const joined = joinedIn(header.sheet, header.row);
  const others = left.map(({ name = '' }) => name);
  const usual = { capacity: defaultCapacity, count: withoutCapacity(list, header, lines) };
  const isEmpty = header.sheet.rows.slice(header.row + 1).every((row) => row.every(isBlank));
  return [
    ...(isEmpty ? [both(sentence('exchange.note.noRows', { file: source.file, row: header.row + 1 }))] : []),
    ...(source.encoding === 'windows-1256' ? [both(sentence('exchange.note.windows1256'))] : []),
    ...(missing.length > 0 ? [both(sentence('exchange.note.changesOnly', { columns: missing }))] : []),
    ...(unknown.length > 0 ? [both(sentence('exchange.note.columnsLeft', { columns: unknown }))] : []),
    ...(hasFirmWord(list, header) ? [both(sentence('exchange.note.firmWord'))] : []),
    ...(usual.count > 0 ? [both(sentence('exchange.note.noCapacity', usual))] : []),
    ...absentNote(absent),
    ...(others.length > 0 ? [both(sentence('exchange.note.sheetsLeft', { sheets: others }))] : []),
    ...(hidden.length > 0 ? [both(sentence('exchange.note.sheetsHidden', { sheets: hidden }))] : []),
    ...(joined.length > 0 ? [both(sentence('exchange.note.joined', { ranges: joined.slice(0, rangesNamed) }))] : []),
  ];
}

export function reportOf(list: ListName, source: SourceFile, header: Header, outcome: Outcome): ListReport {
  const { lines, absent } = outcome;
  const { sheet, row, columns } = header;
  return {
    list,
    file: source.file,
    ...(sheet.name === undefined ? {} : { sheet: sheet.name }),
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    headerRow: row + 1,
    columns: columns.map(({ column, heading, field }) => ({ column, heading, field })),
    counts: countsOf(lines),
    notes: notesOf(list, source, header, outcome),
    ...(absent.length === 0 ? {} : { absent }),
    lines,
  };
}
