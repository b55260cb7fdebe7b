/** What an import says of itself: every row of every file has a line and is counted, and what a person has to decide is asked. */
import type { Text } from '../model/text';
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
  /** The field that the cell is read for. */
  readonly field?: string;
  /** The part of the cell that it is about, where a cell has several. */
  readonly subject?: string;
  /** Capabilities that may have been meant, the nearest first. */
  readonly suggestions?: readonly Suggestion[];
  readonly sentence: Bilingual;
}

export interface Suggestion {
  readonly id: string;
  readonly name: Text;
}

export const verdicts = ['new', 'changed', 'same', 'merged', 'refused', 'ignored'] as const;
export type Verdict = (typeof verdicts)[number];

/** How the fields of a row differ from what is there. */
export interface Difference {
  readonly field: string;
  readonly from: unknown;
  readonly to: unknown;
}

/** One field on which the list and the workspace do not agree. */
export interface FieldChoice {
  /** A field one level deep at most: `capacity`, `name.en`, `contact.phone`. */
  readonly field: string;
  /** What the list said when it was last imported. */
  readonly base?: unknown;
  readonly known: unknown;
  readonly list: unknown;
  /** Whose value stays. */
  readonly choice: 'known' | 'list';
  readonly isDecided: boolean;
}

/** What a person is asked about a row. Until it is answered nothing that is known is overwritten. */
export interface Question {
  /**
   * `duplicate`: the row seems to be an item that is there already. `edited`: the office changed what the list now says otherwise.
   * `deleted`: the office deleted the item since a list named it.
   */
  readonly kind: 'duplicate' | 'edited' | 'deleted';
  /** The item that is known, with its row where the same file brought it. */
  readonly with: { readonly id: string; readonly name: string; readonly row?: number };
  /** What is done as long as there is no answer. */
  readonly suggestion: 'merge' | 'separate' | 'known' | 'leave';
  readonly isAnswered: boolean;
  /** The answer that a person gave when the list came before. */
  readonly remembered?: 'merge' | 'leave';
  readonly fields: readonly FieldChoice[];
}

/** A cell whose text was replaced by a person before it was read. */
export interface Mend {
  readonly cell: string;
  readonly from: string;
  readonly to: string;
}

export interface RowLine {
  /** As a person counts: the first row of the file is 1. */
  readonly row: number;
  readonly verdict: Verdict;
  /** The item that the row became, changed or was merged into. */
  readonly id?: string;
  /** What the row calls itself. */
  readonly name?: string;
  /** The row of the same file that the row was merged into. */
  readonly mergedInto?: number;
  /** What the row changed, or, when merged, what it added. */
  readonly differences?: readonly Difference[];
  /** What the merged row says otherwise; the earlier row was kept (`from`), this was not taken (`to`). */
  readonly conflicts?: readonly Difference[];
  readonly question?: Question;
  readonly mended?: readonly Mend[];
  readonly issues: readonly Issue[];
}

export interface ColumnUse {
  readonly column: string;
  readonly heading: string;
  /** Null when nothing was taken from the column. */
  readonly field: string | null;
}

export type Counts = Readonly<Record<Verdict | 'rows', number>>;

/** An item of the workspace that earlier lists named. */
export interface AbsentItem {
  readonly id: string;
  readonly name: string;
}

export interface ListReport {
  readonly list: ListName;
  readonly file: string;
  readonly sheet?: string;
  readonly encoding?: Encoding;
  readonly delimiter?: string;
  readonly headerRow: number;
  readonly columns: readonly ColumnUse[];
  /** `rows` are all rows of the sheet but the one of the headings; the other counts tell what became of each of them, and make up their sum. */
  readonly counts: Counts;
  /** What concerns the whole file. */
  readonly notes: readonly Bilingual[];
  /** What earlier lists of the kind named and this one does not. */
  readonly absent?: readonly AbsentItem[];
  readonly lines: readonly RowLine[];
}

/** An entry of a mapping that had no effect: named, so that nobody believes that it was followed. */
export interface UnusedEntry {
  readonly list: ListName;
  /** Where it stands in the mapping, outermost first: `['firms', 'mends', 'C63']`. */
  readonly path: readonly string[];
  /** Why it had no effect. */
  readonly code: string;
  readonly sentence: Bilingual;
}

export interface ImportReport {
  readonly lists: readonly ListReport[];
  /** Of a mapping that somebody wrote; missing where the window made it. */
  readonly unused?: readonly UnusedEntry[];
  /** Areas that needs named and the workspace did not have. */
  readonly areasCreated: readonly { readonly id: string; readonly name: string }[];
  /** Scenarios that consortia named and the workspace did not have. */
  readonly scenariosCreated: readonly { readonly id: string; readonly name: string }[];
}
