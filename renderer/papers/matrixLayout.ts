/** Where everything in the coverage drawing stands, in millimetres from its start side and its top. */
import type { MatrixBlock, MatrixRow } from '../../shared/papers/paper';

export const drawingWidth = 170;
export const fontSize = 2.9;
const minLevelWidth = 21;
const supplyWidth = 30;
/** Room that requirement names never lose to members. */
const smallestTitleWidth = 46;
const widestCell = 9;
const lineHeight = 4.2;
const rowPadding = 2.6;
const headHeight = 8;
/** A letter of Persian or Latin at our size, on the wide side of the average. */
const letterWidth = 1.42;

export interface PlacedRow {
  readonly row: MatrixRow;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

export interface PlacedGroup {
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
  readonly rows: readonly PlacedRow[];
}

export interface MatrixLayout {
  readonly height: number;
  readonly headHeight: number;
  readonly lineHeight: number;
  readonly cellWidth: number;
  /** Distances from the start side. */
  readonly minLevelAt: number;
  readonly cellsAt: number;
  readonly supplyAt: number;
  readonly groups: readonly PlacedGroup[];
}

/** Breaks a text at blanks into lines of at most `letters` letters; a single longer word stands alone. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Places heads, groups, rows and cells. The names of needs stand only where there are several. */
export function layOut({ columns, groups }: MatrixBlock): MatrixLayout {
  const room = drawingWidth - minLevelWidth - supplyWidth - smallestTitleWidth;
  const cellWidth = Math.min(widestCell, room / columns.length);
  const minLevelAt = drawingWidth - minLevelWidth - supplyWidth - cellWidth * columns.length;
  let top = headHeight;
  const place = (lines: number) => {
    const height = lines === 0 ? 0 : lines * lineHeight + rowPadding;
    top += height;
    return { top: top - height, height };
  };
  const placed = groups.map((group) => {
    const lines = groups.length > 1 ? linesOf(group.title, drawingWidth / letterWidth) : [];
    const head = place(lines.length);
    const rows = group.rows.map((row) => {
      const titles = linesOf(row.title, minLevelAt / letterWidth);
      return { row, lines: titles, ...place(titles.length) };
    });
    return { lines, ...head, rows };
  });
  const cellsAt = minLevelAt + minLevelWidth;
  const supplyAt = cellsAt + cellWidth * columns.length;
  return { height: top, headHeight, lineHeight, cellWidth, minLevelAt, cellsAt, supplyAt, groups: placed };
}
