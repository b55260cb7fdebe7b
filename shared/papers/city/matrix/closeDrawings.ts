/** The matrix of many firms, drawn closely: beside each need only the firms that have to do with it, each a cell with its number. */
import { directionOf } from '../../../language/language';
import { t } from '../../../language/messages/say';
import { formatNumber } from '../../../language/numerals';
import type { MatrixCell, MatrixRow, NeedMatrix } from '../../../planning/coverage/needMatrix';
import { chunksOf } from '../../chunks';
import type { DrawingBlock, DrawingMark } from '../../drawing';
import { bodyWidth } from '../../page';
import type { CityContext } from '../context';
import { lookOf, matrixLegend, openMark, saidOf, titleMarks } from './matrixMarks';
import { type Line, lineOf, matrixSizes } from './matrixParts';
import { pagesOf } from './pages';
import { reaches } from './reach';

/** Millimetres. */
const openWidth = 9;
const cellsInRow = 18;
const cell = {
  width: (bodyWidth - matrixSizes.title - openWidth) / cellsInRow,
  height: 3.7,
  row: 4.1,
  number: 2,
} as const;
/** A need of very many firms goes on in the next drawing. */
const mostRows = 30;

interface NumberedCell extends MatrixCell {
  readonly id: string;
  /** From 1, as in the table of firms. */
  readonly number: number;
}

interface CloseLine extends Line {
  readonly cells: readonly NumberedCell[];
  /** The need goes on here from the drawing before. */
  readonly isRest: boolean;
}

/** Members first, then the others; both in the order of the firms. */
function cellsOf(row: MatrixRow, { columns }: NeedMatrix): readonly NumberedCell[] {
  const all = columns.flatMap(({ id }, index): readonly NumberedCell[] => {
    const found = row.cells.get(id);
    return found === undefined || !reaches(row, id) ? [] : [{ ...found, id, number: index + 1 }];
  });
  return [...all.filter(({ isMember }) => isMember), ...all.filter(({ isMember }) => !isMember)];
}

/** A need in one line, or in several where its cells do not fit one page; its title tells how many firms there are. */
function linesOfNeed(row: MatrixRow, matrix: NeedMatrix, { language, text }: CityContext): readonly CloseLine[] {
  const cells = cellsOf(row, matrix);
  const { titles } = lineOf(text(row.need.title), row);
  const counts = { count: cells.length, others: matrix.columns.length - cells.length };
  const said = [...titles, t(language, 'city.paper.matrix.reach', counts)];
  const chunks = cells.length === 0 ? [[]] : chunksOf(cells, cellsInRow * mostRows);
  return chunks.map((chunk, index) => ({
    titles: said,
    row,
    cells: chunk,
    isRest: index > 0,
    height:
      Math.max(said.length * matrixSizes.textLine, Math.ceil(chunk.length / cellsInRow) * cell.row) +
      2 * matrixSizes.rowPadding,
  }));
}

function cellMarks(one: NumberedCell, x: number, y: number, language: CityContext['language']): readonly DrawingMark[] {
  const look = lookOf(one);
  return [
    { shape: 'box', x: x + 0.15, y, width: cell.width - 0.3, height: cell.height, look },
    {
      shape: 'text',
      x: x + cell.width * (one.isMember ? 0.4 : 0.5),
      y: y + cell.height / 2,
      text: formatNumber(one.number, language),
      size: cell.number,
      anchor: 'middle',
      ...(look === 'tone4' ? { tone: 'light' } : {}),
    },
    ...(one.isMember
      ? [{ shape: 'disc', x: x + cell.width * 0.84, y: y + cell.height / 2, radius: 0.55, look: 'node' } as const]
      : []),
  ];
}

function drawingOf(lines: readonly CloseLine[], { language }: CityContext) {
  const isRtl = directionOf(language) === 'rtl';
  /** The left edge of something that begins at a distance from the start side. */
  const left = (distance: number, width: number) => (isRtl ? bodyWidth - distance - width : distance);
  const marks: DrawingMark[] = [];
  let height = 0;
  for (const line of lines) {
    const top = height + matrixSizes.rowPadding;
    marks.push(...titleMarks({ ...line, top: height }, left(0, 0)));
    if (line.row !== undefined && !line.isRest) {
      const x = left(matrixSizes.title, openWidth) + openWidth / 2;
      marks.push(openMark(line.row, x, top + cell.height / 2, language));
    }
    for (const [index, one] of line.cells.entries()) {
      const distance = matrixSizes.title + openWidth + (index % cellsInRow) * cell.width;
      const y = top + Math.floor(index / cellsInRow) * cell.row;
      marks.push(...cellMarks(one, left(distance, cell.width), y, language));
    }
    height += line.height;
  }
  return { marks, width: bodyWidth, height };
}

/** The matrix in as many drawings as it takes; none without firms. */
export function closeDrawings(matrix: NeedMatrix, context: CityContext): readonly DrawingBlock[] {
  const { language, text } = context;
  const lines = matrix.areas.flatMap(({ area, rows }): readonly CloseLine[] => [
    { ...lineOf(text(area.name)), cells: [], isRest: false },
    ...rows.flatMap((row) => linesOfNeed(row, matrix, context)),
  ]);
  const pages = pagesOf(lines, 0);
  return pages.map((page, index) => {
    const caption = t(language, 'city.paper.matrix.caption', { part: index + 1, parts: pages.length });
    const rows = [...new Set(page.flatMap(({ row }) => row ?? []))];
    const ids = [...new Set(page.flatMap(({ cells }) => cells.map(({ id }) => id)))];
    return {
      kind: 'drawing',
      caption,
      alternative: `${caption}: ${saidOf(rows, ids, context)}`,
      ...drawingOf(page, context),
      legend: matrixLegend(context),
    };
  });
}
