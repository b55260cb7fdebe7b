/** A workbook before it is written: sheets of typed columns and plain cells, in one language. Writers make a file of it. */
import type { Language } from '../language/language';

/**
 * How the cells of a column are to be understood. `latin` is text that is read from the left (codes, addresses, English names); a date is
 * ISO text here and a real date in the file; a percentage is a ratio 0..1.
 */
export type CellKind = 'text' | 'latin' | 'integer' | 'decimal' | 'percent' | 'date';
export type WrittenCell = string | number | null;

export interface WorkbookColumn {
  readonly heading: string;
  readonly kind: CellKind;
  /** In characters. */
  readonly width: number;
  /** What is to be written here, shown with the heading. */
  readonly note?: string;
  /** The words offered to a person who fills the column in. */
  readonly choices?: readonly string[];
}

export interface WorkbookSheet {
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  readonly rows: readonly (readonly WrittenCell[])[];
  /** Rows to be filled in, below those that are there. */
  readonly emptyRows?: number;
}

export interface Workbook {
  readonly title: string;
  readonly language: Language;
  readonly sheets: readonly WorkbookSheet[];
}
