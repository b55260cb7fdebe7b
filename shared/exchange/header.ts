/** Finds the sheet and the header row of a list by itself, and what each of its columns means. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { normalise } from '../language/persian';
import { done, type Result, refuse } from '../result';
import { type Column, columnsOf, fieldOfHeading, foldHeading, type ListName, labelOf } from './columns';
import { exactMeaningOf, type Meaning, meaningOf } from './headings';
import type { ListMapping } from './mapping';
import { misfitOf } from './mappingFits';
import type { ColumnUse, Mend } from './report';
import { cellText, columnLetters, isBlank, type Sheet, type SourceFile } from './table';

/** Titles, dates and empty rows may stand above the header, but not a whole page of them. */
const rowsSearched = 40;
/** A sheet that is called as the list is counts as much as two columns. */
const weightOfName = 2;

export interface HeaderColumn extends ColumnUse {
  /** How sure it is that the column means its field; 0 where it means none. */
  readonly confidence: number;
}

export interface Header {
  readonly sheet: Sheet;
  /** Index of the row. */
  readonly row: number;
  /** Column by field. */
  readonly fields: ReadonlyMap<string, number>;
  /** Columns with a heading, and those without one that a person gave a field. */
  readonly columns: readonly HeaderColumn[];
  /** Cells that were replaced before reading, by index of their row. */
  readonly mends?: ReadonlyMap<number, readonly Mend[]>;
}

interface Wish extends HeaderColumn {
  readonly index: number;
}

type Decided = ReadonlyMap<string, string | null>;

/** How a mapping names a column: by its heading, or by its letters where it has none; folded. */
export function columnKey(heading: string, index: number): string {
  return foldHeading(heading === '' ? columnLetters(index) : heading);
}

/** What a column wants to be: what a person decided, else what its heading means. */
function wishOf(list: ListName, heading: string, index: number, decided: Decided, means: Meanings): Wish {
  const column = columnLetters(index);
  const choice = decided.get(columnKey(heading, index));
  const meaning =
    choice === undefined
      ? means(list, heading)
      : choice === null
        ? undefined
        : { field: fieldOfHeading(list, choice) ?? choice, confidence: 1 };
  return { column, heading, index, field: meaning?.field ?? null, confidence: meaning?.confidence ?? 0 };
}

/** One column a field: where two want the same, the surer one has it, then the first. */
function settle(wishes: readonly Wish[]): ReadonlyMap<string, number> {
  const fields = new Map<string, number>();
  for (const { field, index } of [...wishes].sort((a, b) => b.confidence - a.confidence)) {
    if (field !== null && !fields.has(field)) fields.set(field, index);
  }
  return new Map([...fields].sort(([, a], [, b]) => a - b));
}

/** The headings of a row. `withAll`: a person may have named columns beyond the last heading. */
export function headingsIn({ rows }: Sheet, row: number, withAll: boolean): readonly string[] {
  const cells = rows[row] ?? [];
  const length = withAll ? rows.reduce((most, one) => Math.max(most, one.length), 0) : cells.length;
  return Array.from({ length }, (_, column) => normalise(cellText(cells[column])));
}

type Meanings = (list: ListName, heading: string) => Meaning | undefined;

function readHeader(list: ListName, sheet: Sheet, row: number, mapping: ListMapping, means: Meanings): Header {
  const decided = new Map(Object.entries(mapping.columns ?? {}).map(([name, field]) => [foldHeading(name), field]));
  const cells = headingsIn(sheet, row, decided.size > 0);
  const wishes = cells.map((heading, index) => wishOf(list, heading, index, decided, means));
  const fields = settle(wishes);
  const columns = wishes.map(({ index, ...wish }): HeaderColumn => {
    const isTaken = wish.field !== null && fields.get(wish.field) === index;
    return isTaken ? wish : { ...wish, field: null, confidence: 0 };
  });
  return { sheet, row, fields, columns: columns.filter(({ heading, field }) => heading !== '' || field !== null) };
}

function likeliest(list: ListName, source: SourceFile, mapping: ListMapping, means: Meanings): Header | undefined {
  const sheets = source.sheets.filter(({ name }) => mapping.sheet === undefined || name === mapping.sheet);
  const headers = sheets.flatMap((sheet) => {
    if (mapping.headerRow !== undefined) return [readHeader(list, sheet, mapping.headerRow - 1, mapping, means)];
    const count = Math.min(rowsSearched, sheet.rows.length);
    return Array.from({ length: count }, (_, row) => readHeader(list, sheet, row, mapping, means));
  });
  return headers.reduce<Header | undefined>(
    (best, header) => (weightOf(list, header) > (best === undefined ? 0 : weightOf(list, best)) ? header : best),
    undefined,
  );
}

/** Columns that the list must have and that the header does not name. */
export function missingColumns(list: ListName, { fields }: Header): readonly Column[] {
  return columnsOf[list].filter(({ field, isRequired }) => isRequired === true && !fields.has(field));
}

/** Does the list name items and something of them, so that it can change those that are known? */
function isOfChanges(list: ListName, { fields }: Header): boolean {
  return fields.size > 1 && columnsOf[list].some(({ field, identifies }) => identifies === true && fields.has(field));
}

/** How much a row looks like the header of the list. */
export function weightOf(list: ListName, { columns, sheet }: Header): number {
  const { fa, en } = both(sentence(`nouns.${list}`));
  const isNamed = [fa, en].map(foldHeading).includes(foldHeading(sheet.name ?? ''));
  return columns.reduce((sum, { confidence }) => sum + confidence, isNamed ? weightOfName : 0);
}

/**
 * The row that names the most known columns, the first of equals; undefined if no row names any. Near spellings are looked for
 * everywhere only where no row names all that the list must have.
 */
export function likeliestHeader(list: ListName, source: SourceFile, mapping: ListMapping = {}): Header | undefined {
  const exact = likeliest(list, source, mapping, exactMeaningOf);
  if (exact === undefined || missingColumns(list, exact).length > 0) return likeliest(list, source, mapping, meaningOf);
  return readHeader(list, exact.sheet, exact.row, mapping, meaningOf);
}

/** The first row that says something, for a person to begin with where no header was found. */
export function firstRow(list: ListName, source: SourceFile, mapping: ListMapping): Header | undefined {
  const sheet = source.sheets.find(({ name }) => mapping.sheet === undefined || name === mapping.sheet);
  const row = sheet?.rows.findIndex((cells) => cells.some((cell) => !isBlank(cell))) ?? -1;
  return sheet === undefined || row < 0
    ? undefined
    : readHeader(list, sheet, (mapping.headerRow ?? row + 1) - 1, mapping, meaningOf);
}

/**
 * The header if the list can be read with it; else what is wrong with the mapping, or which columns are missing. `hasItems`: items of the
 * list are known, that a list of changes can be about.
 */
function checkHeader(
  list: ListName,
  source: SourceFile,
  mapping: ListMapping,
  header: Header | undefined,
  hasItems: boolean,
): Result<Header> {
  const unknown = unknownFields(list, mapping);
  if (unknown.length > 0) {
    return refuse('mapping-field', both(sentence('exchange.refused.mappingField', { fields: unknown })));
  }
  const misfit = misfitOf(source, mapping);
  if (misfit !== undefined) return misfit;
  if (header === undefined) {
    return refuse('no-header', both(sentence('exchange.refused.noHeader', { file: source.file })));
  }
  const missing = missingColumns(list, header).map(({ field }) =>
    sentence('exchange.columnName', { name: labelOf(list, field) }),
  );
  if (missing.length === 0 || (hasItems && isOfChanges(list, header))) return done(header);
  const params = { file: source.file, row: header.row + 1, columns: missing };
  return refuse('missing-columns', both(sentence('exchange.refused.missingColumns', params)));
}

/** The header of the list, or why there is none. */
export function findHeader(
  list: ListName,
  source: SourceFile,
  mapping: ListMapping = {},
  hasItems = false,
): Result<Header> {
  return checkHeader(list, source, mapping, likeliestHeader(list, source, mapping), hasItems);
}

function unknownFields(list: ListName, mapping: ListMapping): readonly string[] {
  const named = Object.values(mapping.columns ?? {}).filter((field) => field !== null);
  return named.filter((field) => fieldOfHeading(list, field) === undefined);
}
