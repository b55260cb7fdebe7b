/** What an import says of itself: every row of every file is counted, and every row that was not plainly taken has a line. */
import type { Bilingual } from '../result';
import type { ListName } from './columns';
import type { Encoding } from './table';

/** One thing that is wrong with a cell (the row is refused) or worth knowing (the row is taken). */
export interface Issue {
  readonly severity: 'error' | 'warning';
  readonly code: string;
  /** Address of the cell; missing when it is about a column that the file does not have. */
  readonly cell?: string;
  /** What stands in the cell. */
  readonly read?: string;
  readonly sentence: Bilingual;
}

export const verdicts = ['new', 'changed', 'same', 'merged', 'refused', 'ignored'] as const;
export type Verdict = (typeof verdicts)[number];

/** How the fields of a row differ from what is there. */
export interface Difference {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

export interface RowLine {
  /** As a person counts: the first row of the file is 1. */
  readonly row: number;
  readonly verdict: Verdict;
  /** The item that the row became, changed or was merged into. */
  readonly id?: string;
  /** The row of the same file that the row was merged into. */
  readonly mergedInto?: number;
  /** What the row changed, or, when merged, what it added. */
  readonly differences?: readonly Difference[];
  /** What the merged row says otherwise; the earlier row was kept (`from`), this was not taken (`to`). */
  readonly conflicts?: readonly Difference[];
  readonly issues: readonly Issue[];
}

export interface ColumnUse {
  readonly column: string;
  readonly heading: string;
  /** Null when nothing was taken from the column. */
  readonly field: string | null;
}

export type Counts = Readonly<Record<Verdict | 'rows', number>>;

export interface ListReport {
  readonly list: ListName;
  readonly file: string;
  readonly sheet?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnUse[];
  /** `rows` are all rows of the sheet: one header, and the rest by verdict. */
  readonly counts: Counts;
  /** What concerns the whole file. */
  readonly notes: readonly Bilingual[];
  readonly lines: readonly RowLine[];
}

export interface ImportReport {
  readonly lists: readonly ListReport[];
  /** Areas that needs named and the workspace did not have. */
  readonly areasCreated: readonly { readonly id: string; readonly name: string }[];
}
