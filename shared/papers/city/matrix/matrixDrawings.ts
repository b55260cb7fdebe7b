/** Needs against firms as drawings: firms by number across, needs by service area down, and how much of each is open. */
import { directionOf } from '../../../language/language';
import { t } from '../../../language/messages/say';
import { formatNumber } from '../../../language/numerals';
import type { MatrixRow, NeedMatrix } from '../../../planning/coverage/needMatrix';
import type { DrawingBlock, DrawingMark } from '../../drawing';
import { bodyWidth } from '../../page';
import type { CityContext } from '../context';
import { lookOf, matrixLegend, openMark, saidOf, titleMarks } from './matrixMarks';
import { columnsPerDrawing, matrixSizes, type Part, partsOf } from './matrixParts';

const openWidth = 9;
/** Numbers of firms have up to three digits. */
const numberSize = 2;
const cellWidth = (bodyWidth - matrixSizes.title - openWidth) / columnsPerDrawing;
const cellHeight = 3.7;

function drawingOf({ lines, columns }: Part, { language }: CityContext) {
  const isRtl = directionOf(language) === 'rtl';
  /** The left edge of something that begins at a distance from the start side. */
  const left = (distance: number, width: number) => (isRtl ? bodyWidth - distance - width : distance);
  const columnAt = (index: number) => left(matrixSizes.title + openWidth + index * cellWidth, cellWidth);
  const marks: DrawingMark[] = columns.map(([position], index) => ({
    shape: 'text',
    x: columnAt(index) + cellWidth / 2,
    y: matrixSizes.head / 2,
    text: formatNumber(position + 1, language),
    size: numberSize,
    anchor: 'middle',
    tone: 'muted',
  }));
  let height = matrixSizes.head;
  for (const line of lines) {
    marks.push(...titleMarks({ ...line, top: height }, left(0, 0)));
    if (line.row !== undefined) {
      const middle = height + line.height / 2;
      marks.push(openMark(line.row, left(matrixSizes.title, openWidth) + openWidth / 2, middle, language));
      for (const [place, [, id]] of columns.entries()) marks.push(...cellMarks(line.row, id, columnAt(place), middle));
    }
    height += line.height;
  }
  return { marks, width: bodyWidth, height };
}

function cellMarks({ cells }: MatrixRow, id: string, x: number, middle: number): readonly DrawingMark[] {
  const cell = cells.get(id);
  if (cell === undefined) return [];
  const box: DrawingMark = {
    shape: 'box',
    x: x + 0.2,
    y: middle - cellHeight / 2,
    width: cellWidth - 0.4,
    height: cellHeight,
    look: lookOf(cell),
  };
  if (!cell.isMember) return [box];
  return [box, { shape: 'disc', x: x + cellWidth / 2, y: middle, radius: 0.75, look: 'node' }];
}

const rowsOf = ({ lines }: Part) => lines.flatMap(({ row }) => row ?? []);
const idsOf = ({ columns }: Part) => columns.map(([, id]) => id);

/** The matrix in as many drawings as its needs and firms ask for; none without needs or firms. */
export function matrixDrawings(matrix: NeedMatrix, context: CityContext): readonly DrawingBlock[] {
  const { language, text } = context;
  if (matrix.columns.length === 0) return [];
  const parts = partsOf(matrix, text);
  return parts.map((part, index) => {
    const caption = t(language, 'city.paper.matrix.caption', { part: index + 1, parts: parts.length });
    return {
      kind: 'drawing',
      caption,
      alternative: `${caption}: ${saidOf(rowsOf(part), idsOf(part), context)}`,
      ...drawingOf(part, context),
      legend: matrixLegend(context),
    };
  });
}
