/** What every printed paper is made of: a letter, numbered sections of plain blocks, and what travels inside the file. All texts are final, in one language. */
import type { Language } from '../language/language';

/** A label with what is known of it. */
export interface Fact {
  readonly label: string;
  readonly value: string;
}

export interface TableColumn {
  readonly title: string;
  /** `number` columns are set at the end side with digits under each other; `narrow` ones take no more room than they need. */
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
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'signatures'; readonly labels: SignatureLabels; readonly places: readonly SignaturePlace[] }
  | TableBlock
  | MatrixBlock;

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
  /** Begins on a page of its own. */
  readonly newPage?: boolean;
}

/** The official letter in front. */
export interface Letter {
  readonly invocation: string;
  readonly emblem?: string;
  readonly organisation: string;
  readonly unit?: string;
  /** Date, number, attachment: they stand at the top, opposite the emblem. */
  readonly references: readonly Fact[];
  readonly addressing: readonly Fact[];
  readonly salutation: string;
  readonly paragraphs: readonly string[];
  readonly closing: string;
  readonly signatory: { readonly name: string; readonly post: string };
  readonly copiesTitle: string;
  readonly copies: readonly string[];
  readonly address?: string;
}

export interface Paper {
  readonly language: Language;
  readonly title: string;
  /** Stands under the title. */
  readonly subtitle: string;
  readonly subject: string;
  readonly author: string;
  /** ISO day of issue: the only date of the file, so that the same contents make the same file. */
  readonly date: string;
  readonly letter: Letter;
  readonly sections: readonly Section[];
  /** The same facts for programs, inside the file. */
  readonly attachment: { readonly fileName: string; readonly description: string; readonly contents: unknown };
}

export interface Heading {
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** All headings in the order of reading: the outline of the file. */
export function headingsOf(paper: Paper): readonly Heading[] {
  return [
    { level: 1, text: paper.title },
    ...paper.sections.flatMap((section): readonly Heading[] => [
      { level: 2, text: section.title },
      ...section.blocks.flatMap((block): readonly Heading[] =>
        block.kind === 'heading' ? [{ level: 3, text: block.text }] : [],
      ),
    ]),
  ];
}

/** What each drawing says, in the order of reading. */
export function alternativesOf(paper: Paper): readonly string[] {
  return paper.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'matrix' ? [block.alternative] : [])),
  );
}
