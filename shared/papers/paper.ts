/** What every printed paper is made of: a cover, a letter, sections of plain blocks (each where the paper has it), and what travels inside the file. All texts are final, in one language. */
import type { Language } from '../language/language';
import type { PaperKind, ReviewPaperKind } from '../model/paperKind';
import type { DrawingBlock } from './drawing';

/** A label with what is known of it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TableColumn {
  readonly title: string;
  /** `number` columns have their units under each other; `narrow` ones (dates, kinds, levels) stay on one line and take no more room than that. */
  readonly kind?: 'number' | 'narrow';
}

export interface TableBlock {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly TableColumn[];
  /** Cells in the order of the columns; the first cell of a row is its header. */
  readonly rows: readonly (readonly string[])[];
  /** A last row that sums the others up. */
  readonly total?: readonly string[];
}

/** How one member stands to one requirement; `level` is 0 when the member does not have the capability. */
export interface MatrixCell {
  readonly standing: 'meets' | 'below' | 'unlicensed' | 'none';
  /** Levels above the minimum, for the tone of a cell that meets it. */
  readonly above: number;
  /** The level in the paper's digits; empty at 0. */
  readonly level: string;
}

export interface MatrixRow {
  readonly title: string;
  /** The minimum level in the paper's digits. */
  readonly minLevel: string;
  readonly cells: readonly MatrixCell[];
  readonly supply: 'backedUp' | 'single' | 'gap';
  readonly supplyText: string;
}

/** Requirements by members as a drawing. */
export interface MatrixBlock {
  readonly kind: 'matrix';
  readonly caption: string;
  /** What the drawing says, for those who do not see it. */
  readonly alternative: string;
  readonly columns: readonly string[];
  readonly heads: { readonly requirement: string; readonly minLevel: string; readonly supply: string };
  readonly groups: readonly { readonly title: string; readonly rows: readonly MatrixRow[] }[];
  /** What the marks mean. */
  readonly legend: readonly { readonly mark: MatrixCell['standing']; readonly text: string }[];
  /** Who the numbered columns are. */
  readonly key: readonly string[];
}

/** A stretch of time in a schedule, in days from its beginning. */
export interface GanttBar {
  readonly at: number;
  readonly days: number;
  readonly status: 'planned' | 'running' | 'passed' | 'stopped';
  /** What phase it is, by the key; not where the row is the phase. */
  readonly mark?: string;
}

/** Phases in time as a drawing; time runs in the reading direction. */
export interface GanttBlock {
  readonly kind: 'gantt';
  readonly caption: string;
  /** What the drawing says, for those who do not see it. */
  readonly alternative: string;
  /** All days that are drawn. */
  readonly days: number;
  readonly months: readonly { readonly at: number; readonly days: number; readonly name: string }[];
  readonly rows: readonly { readonly title: string; readonly bars: readonly GanttBar[] }[];
  readonly legend: readonly { readonly status: GanttBar['status']; readonly text: string }[];
  /** What the marks of bars mean. */
  readonly key: readonly string[];
}

/** A place for one hand and one stamp. */
export interface SignaturePlace {
  readonly party: string;
  readonly role: string;
  readonly name?: string;
  readonly post?: string;
}

export type Block =
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Something the reader must not miss. */
  | { readonly kind: 'notice'; readonly text: string }
  | { readonly kind: 'facts'; readonly facts: readonly Fact[] }
  | {
      readonly kind: 'list';
      readonly items: readonly string[];
      /** The items carry their own numbers, and no sign stands before them. */
      readonly isNumbered?: true;
    }
  | { readonly kind: 'signatures'; readonly labels: SignatureLabels; readonly places: readonly SignaturePlace[] }
  | ContentsBlock
  | TableBlock
  | MatrixBlock
  | GanttBlock
  | DrawingBlock;

/** The chapters with their numbers; a print says the page of each as well. */
export interface ContentsBlock {
  readonly kind: 'contents';
  readonly heads: { readonly number: string; readonly title: string; readonly page: string };
  readonly entries: readonly { readonly number: string; readonly title: string; readonly sectionId: string }[];
}

export interface SignatureLabels {
  readonly name: string;
  readonly post: string;
  readonly date: string;
  readonly stamp: string;
}

export interface Section {
  readonly id: string;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Stands under the section before it that is not a part itself. */
  readonly isPart?: boolean;
  /** Begins on a page of its own. */
  readonly newPage?: boolean;
}

/** What stands at the head of what an office gives out. */
export interface Letterhead {
  readonly invocation: string;
  readonly emblem?: string;
  readonly organisation: string;
  readonly unit?: string;
  /** Date, number and what else is said of the paper: they stand at the top, opposite the emblem. */
  readonly references: readonly Fact[];
}

/** The official letter in front. */
export interface Letter extends Letterhead {
  readonly addressing: readonly Fact[];
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly signatory: { readonly name: string; readonly post: string };
  readonly copiesTitle: string;
  readonly copies: readonly string[];
  readonly address?: string;
}

/** The first page of a thick paper. */
export interface Cover {
  readonly emblem?: string;
  readonly organisation: string;
  readonly unit?: string;
  readonly facts: readonly Fact[];
}

export interface Paper {
  readonly kind: PaperKind | ReviewPaperKind;
  readonly language: Language;
  /** Printed as the heading of all where there are sections or a cover; a letter alone has only its subject. */
  readonly title: string;
  /** Stands under the title. */
  readonly subtitle: string;
  readonly subject: string;
  readonly author: string;
  /** ISO day of issue: the only date of the file, so that the same contents make the same file. */
  readonly date: string;
  /** What the file is called, as a person would name it: without an ending, not yet made safe for a disk. */
  readonly fileName: string;
  /** Laid over every page of what is not final, «پیش‌نویس». */
  readonly watermark?: string;
  readonly cover?: Cover;
  readonly letter?: Letter;
  /** The head of the office over the title of a paper that is no letter. */
  readonly letterhead?: Letterhead;
  /** Date and number of a paper without a letter or letterhead; they stand under the title. */
  readonly references?: readonly Fact[];
  /** Set small, with little room between: all that it says has to stand on one page. */
  readonly isDense?: true;
  readonly sections: readonly Section[];
  /** The same facts for programs, inside the file. */
  readonly attachment: { readonly fileName: string; readonly description: string; readonly contents: unknown };
}
