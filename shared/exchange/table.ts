/** What a file of rows is once it has been read, whatever its format: sheets of plain cells, and how the text was decoded. */

/** A date cell arrives as ISO text. */
export type Cell = string | number | boolean | null;

export interface Sheet {
  /** Undefined for a text file, which has no sheets. */
  readonly name?: string;
  /** Row 0 is the first row of the file, blank rows included, so that addresses are those a person sees. */
  readonly rows: readonly (readonly Cell[])[];
  /** Ranges of joined cells (`A1:H1`); what they say stands in the first of them. */
  readonly merged?: readonly string[];
}

export const encodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1256'] as const;
export type Encoding = (typeof encodings)[number];

export interface SourceFile {
  /** The file's name without its folder. */
  readonly file: string;
  readonly sheets: readonly Sheet[];
  /** Names of the sheets that are hidden in the file and were not read. */
  readonly hiddenSheets?: readonly string[];
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** The letters of a column as a spreadsheet writes them; the first column is 0. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

/** The address of a cell as a spreadsheet writes it: row 62, column 2 is `C63`. */
export function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** What a cell says, as text. */
export function cellText(cell: Cell | undefined): string {
  return cell === null || cell === undefined ? '' : String(cell);
}

/** Does the cell say nothing? */
export function isBlank(cell: Cell | undefined): boolean {
  return cellText(cell).trim() === '';
}
