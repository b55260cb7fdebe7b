/** Needs against firms as drawings: firms by number across, needs by service area down, and how much of each is open. Only firms that reach a need of the drawing stand in it. */
import { directionOf } from '../../language/language';
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import type { MatrixCell, MatrixRow, NeedMatrix } from '../../planning/coverage/needMatrix';
import { chunksOf } from '../chunks';
import type { DrawingBlock, DrawingLook, DrawingMark } from '../drawing';
import { linesOf } from '../measure/textLines';
import { bodyWidth, type CityContext } from './context';

const columnsPerDrawing = 24;
/** What a page holds below a heading, with caption and legend. */
const highest = 176;
const titleWidth = 58;
const openWidth = 9;
const headHeight = 6;
const textSize = 2.5;
/** Numbers of firms have up to three digits. */
const numberSize = 2;
const textHeight = 3.3;
const rowPadding = 0.8;
const cellWidth = (bodyWidth - titleWidth - openWidth) / columnsPerDrawing;
const cellHeight = 3.7;

/** A need, or a service area without a row of its own. */
interface Line {
  readonly titles: readonly string[];
  readonly height: number;
  readonly row?: MatrixRow;
}

interface PlacedLine extends Line {
  readonly top: number;
}

type Numbered = readonly [position: number, id: string];

interface Part {
  readonly lines: readonly Line[];
  readonly columns: readonly Numbered[];
}

function lookOf({ standing, above }: MatrixCell): DrawingLook {
  if (standing !== 'meets') return 'below';
  return above >= 2 ? 'tone4' : above === 1 ? 'tone2' : 'tone1';
}

function lineOf(title: string, row?: MatrixRow): Line {
  const titles = linesOf(title, (titleWidth - 1) / textSize);
  return { titles, height: titles.length * textHeight + rowPadding, ...(row === undefined ? {} : { row }) };
}

/** Parts that are about as high as each other, and no higher than a page holds. */
function pagesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const sum = lines.reduce((all, { height }) => all + height, 0);
  const tallest = Math.max(0, ...lines.map(({ height }) => height));
  const room = highest - headHeight;
  const limit = Math.min(room, sum / Math.ceil(sum / room) + tallest);
  const pages: Line[][] = [];
  let left = 0;
  for (const line of lines) {
    if (line.height > left) {
      pages.push([]);
      left = limit;
    }
    pages.at(-1)?.push(line);
    left -= line.height;
  }
  return pages;
}

/** As few parts as hold all, with as many firms in each as in the others. */
function evenly(columns: readonly Numbered[]): readonly (readonly Numbered[])[] {
  return chunksOf(columns, Math.ceil(columns.length / Math.ceil(columns.length / columnsPerDrawing)));
}

/** Does the firm meet something that the need asks for, or serve it? */
function reaches({ cells }: MatrixRow, id: string): boolean {
  const cell = cells.get(id);
  return cell !== undefined && (cell.standing === 'meets' || cell.isMember);
}

/** Are there firms that reach none of the needs, and how many? They stand in no drawing. */
export function firmsOutside({ areas, columns }: NeedMatrix): number {
  const rows = areas.flatMap((area) => area.rows);
  return columns.filter(({ id }) => !rows.some((row) => reaches(row, id))).length;
}

function drawingOf({ lines, columns }: Part, { language }: CityContext) {
  const isRtl = directionOf(language) === 'rtl';
  /** The left edge of something that begins at a distance from the start side. */
  const left = (distance: number, width: number) => (isRtl ? bodyWidth - distance - width : distance);
  const columnAt = (index: number) => left(titleWidth + openWidth + index * cellWidth, cellWidth);
  const marks: DrawingMark[] = columns.map(([position], index) => ({
    shape: 'text',
    x: columnAt(index) + cellWidth / 2,
    y: headHeight / 2,
    text: formatNumber(position + 1, language),
    size: numberSize,
    anchor: 'middle',
    tone: 'muted',
  }));
  let height = headHeight;
  for (const line of lines) {
    marks.push(...titleMarks({ ...line, top: height }, left(0, 0)));
    if (line.row !== undefined) {
      const middle = height + line.height / 2;
      marks.push(openMark(line.row, left(titleWidth, openWidth) + openWidth / 2, middle, language));
      for (const [place, [, id]] of columns.entries()) marks.push(...cellMarks(line.row, id, columnAt(place), middle));
    }
    height += line.height;
  }
  return { marks, width: bodyWidth, height };
}

function titleMarks({ titles, row, top }: PlacedLine, x: number): readonly DrawingMark[] {
  const tone = row === undefined ? ({ tone: 'muted' } as const) : {};
  return titles.map((text, index) => {
    const y = top + rowPadding / 2 + textHeight * (index + 0.5);
    return { shape: 'text', x, y, text, size: textSize, anchor: 'start', ...tone };
  });
}

function openMark({ open }: MatrixRow, x: number, y: number, language: CityContext['language']): DrawingMark {
  const tone = open.length > 0 ? 'attention' : 'muted';
  return { shape: 'text', x, y, text: formatNumber(open.length, language), size: textSize, anchor: 'middle', tone };
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

/** What one part shows, for those who do not see it. */
function saidOf({ lines, columns }: Part, { language }: CityContext): string {
  const rows = lines.flatMap(({ row }) => row ?? []);
  const members = rows.flatMap(({ cells }) => columns.filter(([, id]) => cells.get(id)?.isMember === true)).length;
  return t(language, 'city.paper.matrix.alternative', {
    needs: rows.length,
    firms: columns.length,
    members,
    open: rows.reduce((sum, { open }) => sum + open.length, 0),
    gapNeeds: rows.filter(({ open }) => open.length > 0).length,
  });
}

/** The matrix in as many drawings as its needs and firms ask for; none without needs or firms. */
export function matrixDrawings(matrix: NeedMatrix, context: CityContext): readonly DrawingBlock[] {
  const { language, text } = context;
  if (matrix.columns.length === 0) return [];
  const lines = matrix.areas.flatMap(({ area, rows }): readonly Line[] => [
    lineOf(text(area.name)),
    ...rows.map((row) => lineOf(text(row.need.title), row)),
  ]);
  const numbered = matrix.columns.map(({ id }, position): Numbered => [position, id]);
  const parts = pagesOf(lines).flatMap((page): readonly Part[] => {
    const reaching = numbered.filter(([, id]) => page.some(({ row }) => row !== undefined && reaches(row, id)));
    const chunks = reaching.length === 0 ? [[]] : evenly(reaching);
    return chunks.map((columns) => ({ lines: page, columns }));
  });
  return parts.map((part, index) => {
    const caption = t(language, 'city.paper.matrix.caption', { part: index + 1, parts: parts.length });
    return {
      kind: 'drawing',
      caption,
      alternative: `${caption}: ${saidOf(part, context)}`,
      ...drawingOf(part, context),
      legend: [
        { look: 'tone2', text: t(language, 'city.legend.meets') },
        { look: 'below', text: t(language, 'city.legend.below') },
        { look: 'node', text: t(language, 'city.legend.member') },
      ],
    };
  });
}
