/** Tables that begin at the paper's start side, with a head that is repeated on every page. */
import {
  AlignmentType,
  type ITableCellOptions,
  type Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Language } from '../../../shared/language/language';
import { columnWidths } from '../../../shared/papers/measure/columnWidths';
import type { Fact, TableBlock } from '../../../shared/papers/paper';
import { hairline, headGround, margin, millimetres, noLine, pageWidth, sizes } from './looks';
import { paragraphOf, type RunLook } from './runs';

const textWidth = pageWidth - 2 * margin;
const small: RunLook = { size: sizes.small };
const bold: RunLook = { size: sizes.small, bold: true };
/** Nine points in millimetres, and a third more: the face that stands in where ours is not installed may be wider. */
const wordEm = (9 / 72) * 25.4 * 1.3;
const hairlines = { top: hairline, bottom: hairline, left: noLine, right: noLine };

export interface CellText {
  readonly text: string;
  readonly isBold?: boolean;
  readonly isCentred?: boolean;
  /** Its units stand under those of the other rows. */
  readonly isNumber?: boolean;
  /** How many columns it takes. */
  readonly span?: number;
}

/** Columns of digits need little room at their sides; in twips. */
const narrow = { left: 20, right: 20 };

/** A table of the full width; `shares` are the widths of its columns relative to one another. */
export function tableOf(rows: readonly TableRow[], shares: readonly number[], language: Language): Table {
  const sum = shares.reduce((total, share) => total + share, 0);
  const columnWidths = shares.map((share) => millimetres((textWidth * share) / sum));
  return new Table({
    rows: [...rows],
    columnWidths,
    width: { size: 100, type: WidthType.PERCENTAGE },
    layout: TableLayoutType.FIXED,
    visuallyRightToLeft: language === 'fa',
  });
}

/** One row of texts. */
export function rowOf(cells: readonly CellText[], language: Language, isHead = false): TableRow {
  const children = cells.map((cell) => cellOf(cell, language, isHead));
  return new TableRow({ children, tableHeader: isHead, cantSplit: true });
}

function cellOf(
  { text, isBold = false, isCentred = false, isNumber = false, span = 1 }: CellText,
  language: Language,
  isHead: boolean,
) {
  const spacing = { before: 40, after: 40 };
  // Numbers run from left to right in either language: their units are on the right, where Persian begins.
  const side = isCentred ? AlignmentType.CENTER : isNumber && language === 'en' ? AlignmentType.END : undefined;
  const alignment = side === undefined ? {} : { alignment: side };
  const words = paragraphOf(text, language, { spacing, ...alignment }, isBold || isHead ? bold : small);
  return cellWith([words], {
    columnSpan: span,
    ...(isCentred ? { margins: narrow } : {}),
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: headGround, color: 'auto' } } : {}),
  });
}

/** A cell with hairlines above and below. */
export function cellWith(children: readonly Paragraph[], options: Partial<ITableCellOptions> = {}): TableCell {
  return new TableCell({ borders: hairlines, ...options, children });
}

/** A table of the paper, its caption above it. */
export function tableBlock(block: TableBlock, language: Language): (Paragraph | Table)[] {
  const { caption, columns, rows, total } = block;
  const cells = (row: readonly string[], isBold: boolean) =>
    row.map((text, index) => ({
      text,
      isBold: isBold || index === 0,
      isNumber: columns[index]?.kind === 'number',
    }));
  const table = tableOf(
    [
      rowOf(
        cells(
          columns.map(({ title }) => title),
          true,
        ),
        language,
        true,
      ),
      ...rows.map((row) => rowOf(cells(row, false), language)),
      ...(total === undefined ? [] : [rowOf(cells(total, true), language)]),
    ],
    columnWidths(block, wordEm),
    language,
  );
  return caption === undefined ? [table] : [captionOf(caption, language), table];
}

/** What stands over or under a table; it stays with it. */
export function captionOf(text: string, language: Language): Paragraph {
  return paragraphOf(text, language, { keepNext: true, spacing: { before: 120, after: 60 } }, small);
}

/** Labels with what is known of them. */
export function factsTable(facts: readonly Fact[], language: Language): Table {
  const rows = facts.map(({ label, value }) => rowOf([{ text: label, isBold: true }, { text: value }], language));
  return tableOf(rows, [1, 3], language);
}
