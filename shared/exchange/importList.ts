/** Reads one file into one list, row by row, and reports every row. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { z } from '../parsing';
import type { Bilingual } from '../result';
import type { ListName } from './columns';
import type { Header } from './header';
import type { ListsSoFar } from './listsSoFar';
import type { ListMapping } from './mapping';
import { type Draft, fillMissing, type Merged, overwrite } from './merge';
import { type OtherRow, otherRowAt } from './otherRows';
import type { Counts, Issue, ListReport, RowLine, Verdict } from './report';
import { verdicts } from './report';
import { RowCells } from './rowCells';
import type { ListSpec } from './rows/spec';
import type { Identified } from './shelf';
import { addressOf, cellText, type Sheet, type SourceFile } from './table';

/** Reads the sheet below its header into the lists. */
export function importList<Item extends Identified>(
  spec: ListSpec<Item>,
  lists: ListsSoFar,
  source: SourceFile,
  header: Header,
  mapping: ListMapping = {},
): ListReport {
  const { rows, name: sheet } = header.sheet;
  spec.shelf(lists).touchedBy.clear();
  const others = rows.flatMap((_, index) => (index === header.row ? [] : (otherLine(header, index) ?? [])));
  const items = readRows(spec, lists, header, mapping).map((row) => lineOf(spec, lists, row));
  const lines = [...others, ...items].sort((a, b) => a.row - b.row);
  return {
    list: spec.list,
    file: source.file,
    ...(sheet === undefined ? {} : { sheet }),
    ...(source.encoding === undefined ? {} : { encoding: source.encoding }),
    ...(source.delimiter === undefined ? {} : { delimiter: source.delimiter }),
    headerRow: header.row + 1,
    columns: header.columns.map(({ column, heading, field }) => ({ column, heading, field })),
    counts: countsOf(rows.length, lines),
    notes: notesOf(spec.list, source, header),
    lines: lines.filter(isWorthALine),
  };
}

function countsOf(rows: number, lines: readonly RowLine[]): Counts {
  const count = (verdict: Verdict) => lines.filter((line) => line.verdict === verdict).length;
  const byVerdict = Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
  return { rows, ...byVerdict };
}

/** A row that was simply taken, or says what is known already, needs no line. */
function isWorthALine({ verdict, issues }: RowLine): boolean {
  return issues.length > 0 || (verdict !== 'new' && verdict !== 'same');
}

/** Is «شرکت» written before names? */
function hasFirmWord(list: ListName, { rows }: Sheet, fields: Header['fields']): boolean {
  const column = fields.get('name');
  return list === 'firms' && column !== undefined && rows.some((row) => /^\s*شرکت\s+\S/u.test(cellText(row[column])));
}

const rangesNamed = 10;

/** Joined cells from the header on: what they say stands in the first one alone. Above it they are titles. */
function joinedIn({ merged = [] }: Sheet, headerRow: number): readonly string[] {
  return merged.filter((range) => Number(/\d+$/.exec(range)?.[0]) > headerRow);
}

function notesOf(list: ListName, source: SourceFile, { sheet, row, columns, fields }: Header): readonly Bilingual[] {
  const unknown = columns.filter(({ field }) => field === null).map(({ heading }) => heading);
  const hidden = source.hiddenSheets ?? [];
  const joined = joinedIn(sheet, row);
  const others = source.sheets.filter((one) => one !== sheet).map(({ name = '' }) => name);
  return [
    ...(source.encoding === 'windows-1256' ? [both(sentence('exchange.note.windows1256'))] : []),
    ...(unknown.length > 0 ? [both(sentence('exchange.note.columnsLeft', { columns: unknown }))] : []),
    ...(hasFirmWord(list, sheet, fields) ? [both(sentence('exchange.note.firmWord'))] : []),
    ...(others.length > 0 ? [both(sentence('exchange.note.sheetsLeft', { sheets: others }))] : []),
    ...(hidden.length > 0 ? [both(sentence('exchange.note.sheetsHidden', { sheets: hidden }))] : []),
    ...(joined.length > 0 ? [both(sentence('exchange.note.joined', { ranges: joined.slice(0, rangesNamed) }))] : []),
  ];
}

/** A row about an item, read but not yet compared with what is known. */
interface ReadRow<Item> {
  readonly index: number;
  readonly cells: RowCells;
  readonly draft: Draft<Item>;
}

/**
 * All rows about items; those with an identifier come first, so that a row that only has a name finds every firm it could mean,
 * whatever the order of the file.
 */
function readRows<Item extends Identified>(
  spec: ListSpec<Item>,
  lists: ListsSoFar,
  header: Header,
  mapping: ListMapping,
): readonly ReadRow<Item>[] {
  const read = header.sheet.rows.flatMap((_, index): ReadRow<Item>[] => {
    if (index === header.row || otherRowAt(header, index) !== undefined) return [];
    const cells = new RowCells(spec.list, header, index);
    return [{ index, cells, draft: spec.read(cells, lists, mapping) }];
  });
  const isIdentified = ({ draft }: ReadRow<Item>) => draft.id !== undefined || 'nationalId' in draft;
  return [...read.filter(isIdentified), ...read.filter((row) => !isIdentified(row))];
}

function lineOf<Item extends Identified>(
  spec: ListSpec<Item>,
  lists: ListsSoFar,
  { index, cells, draft }: ReadRow<Item>,
): RowLine {
  const known = spec.find(draft, lists, cells);
  if (known === undefined) return newLine(spec, lists, cells, index, spec.complete(draft, lists, cells));
  const touchedBy = spec.shelf(lists).touchedBy.get(known.id);
  const merge = touchedBy === undefined ? overwrite<Item> : fillMissing<Item>;
  return knownLine(spec, lists, cells, index, known, merge(known, spec.adjust?.(known, draft) ?? draft));
}

function otherLine(header: Header, index: number): RowLine | undefined {
  const kind = otherRowAt(header, index);
  return kind && ignoredLine(header, index, kind);
}

function ignoredLine(header: Header, index: number, reason: OtherRow): RowLine {
  const row = header.sheet.rows[index] ?? [];
  const column = Math.max(
    0,
    row.findIndex((cell) => cellText(cell).trim() !== ''),
  );
  const read = cellText(row[column]).slice(0, 200);
  const words = both(sentence(`exchange.ignored.${reason}`, { row: index + 1 }));
  const issue: Issue = { severity: 'warning', code: reason, cell: addressOf(index, column), read, sentence: words };
  return { row: index + 1, verdict: 'ignored', issues: [issue] };
}

function refusedLine(cells: RowCells, index: number): RowLine {
  return { row: index + 1, verdict: 'refused', issues: cells.issues };
}

/** The item as the document's own schema wants it; what it objects to is said in the row. */
function parsed<Item>(schema: z.ZodType<Item>, value: object, cells: RowCells): Item | undefined {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path, message } of result.error.issues) {
    const words = both(sentence('exchange.row.schema', { field: path.join('.'), problem: message }));
    cells.issues.push({ severity: 'error', code: 'schema', sentence: words });
  }
  return undefined;
}

function newLine<Item extends Identified>(
  spec: ListSpec<Item>,
  lists: ListsSoFar,
  cells: RowCells,
  index: number,
  value: object,
): RowLine {
  const shelf = spec.shelf(lists);
  if (cells.isRefused) return refusedLine(cells, index);
  if (shelf.size >= spec.max) {
    const words = both(sentence('exchange.row.tooMany', { row: index + 1, max: spec.max }));
    return { row: index + 1, verdict: 'refused', issues: [{ severity: 'error', code: 'too-many', sentence: words }] };
  }
  const item = parsed(spec.schema, value, cells);
  if (item === undefined) return refusedLine(cells, index);
  shelf.put(item);
  shelf.touchedBy.set(item.id, index + 1);
  spec.afterTaking?.(item, lists);
  return { row: index + 1, verdict: 'new', id: item.id, issues: cells.issues };
}

function knownLine<Item extends Identified>(
  spec: ListSpec<Item>,
  lists: ListsSoFar,
  cells: RowCells,
  index: number,
  known: Item,
  merged: Merged<Item>,
): RowLine {
  const shelf = spec.shelf(lists);
  const { differences, conflicts } = merged;
  const item = cells.isRefused ? undefined : parsed(spec.schema, merged.item, cells);
  if (item === undefined) return refusedLine(cells, index);
  if (differences.length > 0) {
    shelf.put(item);
    spec.afterTaking?.(item, lists);
  }
  const mergedInto = shelf.touchedBy.get(known.id);
  const line = { row: index + 1, id: known.id, ...(differences.length > 0 ? { differences } : {}) };
  if (mergedInto === undefined) {
    shelf.touchedBy.set(known.id, index + 1);
    return { ...line, verdict: differences.length > 0 ? 'changed' : 'same', issues: cells.issues };
  }
  const words = both(sentence('exchange.row.merged', { row: index + 1, earlier: mergedInto, id: known.id }));
  const issue: Issue = { severity: 'warning', code: 'merged', sentence: words };
  return {
    ...line,
    verdict: 'merged',
    mergedInto,
    ...(conflicts.length > 0 ? { conflicts } : {}),
    issues: [issue, ...cells.issues],
  };
}
