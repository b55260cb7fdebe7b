/** How a file is laid out, as far as it is understood: shown to a person, who may decide otherwise. */
import { normalise } from '../language/persian';
import type { ListName } from './columns';
import { firstRow, type Header, missingColumns } from './header';
import { signatureOf } from './headings';
import type { ListMapping } from './mapping';
import { cellText, columnLetters, type Encoding, isBlank, type Sheet, type SourceFile } from './table';

export interface LayoutColumn {
  /** As a spreadsheet writes it. */
  readonly column: string;
  readonly heading: string;
  /** Some of what stands below. */
  readonly samples: readonly string[];
  readonly field: string | null;
  /** 0..1; 1 for a heading of the dictionary and for what a person decided. */
  readonly confidence: number;
}

export interface Layout {
  readonly sheets: readonly { readonly name?: string; readonly rows: number }[];
  readonly sheet?: string;
  /** As a person counts. */
  readonly headerRow?: number;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly columns: readonly LayoutColumn[];
  /** Required fields that have no column. */
  readonly missing: readonly string[];
  /** The same for every file with these headings: what was decided of one serves the next. */
  readonly signature: string;
}

const samplesShown = 3;
const longestSample = 80;
/** Enough to see what a column holds. */
const rowsLookedAt = 200;
const columnsShown = 500;

function samplesOf({ rows }: Sheet, headerRow: number, column: number): readonly string[] {
  const below = rows.slice(headerRow + 1, headerRow + 1 + rowsLookedAt).map((row) => cellText(row[column]));
  const words = below.map((text) => normalise(text.slice(0, longestSample))).filter((text) => text !== '');
  return [...new Set(words)].slice(0, samplesShown);
}

function columnsIn({ sheet, row, columns }: Header): readonly LayoutColumn[] {
  const width = sheet.rows.slice(row, row + rowsLookedAt).reduce((most, { length }) => Math.max(most, length), 0);
  const known = new Map(columns.map((one) => [one.column, one]));
  const all = Array.from({ length: Math.min(width, columnsShown) }, (_, index): LayoutColumn => {
    const column = columnLetters(index);
    const { heading = '', field = null, confidence = 0 } = known.get(column) ?? {};
    return { column, heading, samples: samplesOf(sheet, row, index), field, confidence };
  });
  return all.filter(({ heading, samples }) => heading !== '' || samples.length > 0);
}

const sheetOf = ({ name, rows }: Sheet) => ({
  ...(name === undefined ? {} : { name }),
  rows: rows.filter((row) => row.some((cell) => !isBlank(cell))).length,
});

/** The layout of a list in a file. Where no header was found, that of the first row that says something. */
export function layoutOf(list: ListName, source: SourceFile, mapping: ListMapping, found: Header | undefined): Layout {
  const header = found ?? firstRow(list, source, mapping);
  const { encoding, delimiter, sheets } = source;
  const columns = header === undefined ? [] : columnsIn(header);
  return {
    sheets: sheets.map(sheetOf),
    ...(header?.sheet.name === undefined ? {} : { sheet: header.sheet.name }),
    ...(header === undefined ? {} : { headerRow: header.row + 1 }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(delimiter === undefined ? {} : { delimiter }),
    columns,
    missing: header === undefined ? [] : missingColumns(list, header).map(({ field }) => field),
    signature: signatureOf(
      list,
      columns.map(({ heading }) => heading),
    ),
  };
}
