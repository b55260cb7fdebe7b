/** Finds the header row of a sheet by itself, and what each of its columns means. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import { normalise } from '../language/persian';
import { done, type Result, refuse } from '../result';
import { type Column, columnsOf, fieldOfHeading, foldHeading, type ListName } from './columns';
import type { ListMapping } from './mapping';
import type { ColumnUse } from './report';
import { cellText, columnLetters, type Sheet, type SourceFile } from './table';

/** Titles, dates and empty rows may stand above the header, but not a whole page of them. */
const rowsSearched = 40;

export interface Header {
  readonly sheet: Sheet;
  /** Index of the row. */
  readonly row: number;
  /** Column by field. */
  readonly fields: ReadonlyMap<string, number>;
  readonly columns: readonly ColumnUse[];
}

function readHeader(list: ListName, sheet: Sheet, row: number, mapping: ListMapping): Header {
  const decided = new Map(Object.entries(mapping.columns ?? {}).map(([name, field]) => [foldHeading(name), field]));
  const fields = new Map<string, number>();
  const columns = (sheet.rows[row] ?? []).map((cell, column): ColumnUse => {
    const heading = normalise(cellText(cell));
    const choice = decided.get(foldHeading(heading));
    const field = (choice === undefined ? fieldOfHeading(list, heading) : choice) ?? null;
    const isTaken = field !== null && !fields.has(field);
    if (isTaken) fields.set(field, column);
    return { column: columnLetters(column), heading, field: isTaken ? field : null };
  });
  return { sheet, row, fields, columns: columns.filter(({ heading }) => heading !== '') };
}

function candidates(list: ListName, source: SourceFile, mapping: ListMapping): readonly Header[] {
  const sheets = source.sheets.filter(({ name }) => mapping.sheet === undefined || name === mapping.sheet);
  return sheets.flatMap((sheet) => {
    if (mapping.headerRow !== undefined) return [readHeader(list, sheet, mapping.headerRow - 1, mapping)];
    const count = Math.min(rowsSearched, sheet.rows.length);
    return Array.from({ length: count }, (_, row) => readHeader(list, sheet, row, mapping));
  });
}

/** Capabilities may be named in one column or in one per language. */
function missingColumns(list: ListName, { fields }: Header): readonly Column[] {
  const required = columnsOf[list].filter(({ isRequired }) => isRequired === true);
  const named = list !== 'capabilities' || fields.has('name') || fields.has('fa');
  const name = columnsOf[list].filter(({ field }) => !named && field === 'name');
  return [...required, ...name].filter(({ field }) => !fields.has(field));
}

/** The row that names the most known columns, the first of equals; a refusal that names the missing columns if there is none. */
export function findHeader(list: ListName, source: SourceFile, mapping: ListMapping = {}): Result<Header> {
  const unknown = unknownFields(list, mapping);
  if (unknown.length > 0) {
    return refuse('mapping-field', both(sentence('exchange.refused.mappingField', { fields: unknown })));
  }
  const found = candidates(list, source, mapping);
  const best = found.reduce<Header | undefined>(
    (most, header) => (header.fields.size > (most?.fields.size ?? 0) ? header : most),
    undefined,
  );
  if (best === undefined)
    return refuse('no-header', both(sentence('exchange.refused.noHeader', { file: source.file })));
  const missing = missingColumns(list, best).map(({ name }) => name);
  if (missing.length === 0) return done(best);
  const params = { file: source.file, row: best.row + 1, columns: missing };
  return refuse('missing-columns', both(sentence('exchange.refused.missingColumns', params)));
}

function unknownFields(list: ListName, mapping: ListMapping): readonly string[] {
  const known = new Set(columnsOf[list].map(({ field }) => field));
  return Object.values(mapping.columns ?? {}).filter((field): field is string => field !== null && !known.has(field));
}
