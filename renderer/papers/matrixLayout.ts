/** Where everything in the coverage drawing stands, in millimetres from its start side and its top. */

import { linesOf } from '../../shared/papers/measure/textLines';
import { bodyWidth } from '../../shared/papers/page';
import type { MatrixBlock, MatrixRow } from '../../shared/papers/paper';
import { fontSize, lineHeight } from './drawingText';

const minLevelWidth = 21;
const supplyWidth = 30;
/** Room that requirement names never lose to members. */
const smallestTitleWidth = 46;
/** What stands before a name. */
const titleInset = 1.5;
const widestCell = 9;
const rowPadding = 2.6;
const headHeight = 8;

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

/** Places heads, groups, rows and cells. The names of needs stand only where there are several. */
export function layOut({ columns, groups }: MatrixBlock): MatrixLayout {
  const room = bodyWidth - minLevelWidth - supplyWidth - smallestTitleWidth;
  const cellWidth = Math.min(widestCell, room / columns.length);
  const minLevelAt = bodyWidth - minLevelWidth - supplyWidth - cellWidth * columns.length;
  let top = headHeight;
  const place = (lines: number) => {
    const height = lines === 0 ? 0 : lines * lineHeight + rowPadding;
    top += height;
    return { top: top - height, height };
  };
  const placed = groups.map((group) => {
    const lines = groups.length > 1 ? linesOf(group.title, bodyWidth / fontSize) : [];
    const head = place(lines.length);
    const rows = group.rows.map((row) => {
      const titles = linesOf(row.title, (minLevelAt - titleInset) / fontSize);
      return { row, lines: titles, ...place(titles.length) };
    });
    return { lines, ...head, rows };
  });
  const cellsAt = minLevelAt + minLevelWidth;
  const supplyAt = cellsAt + cellWidth * columns.length;
  return { height: top, headHeight, lineHeight, cellWidth, minLevelAt, cellsAt, supplyAt, groups: placed };
}
