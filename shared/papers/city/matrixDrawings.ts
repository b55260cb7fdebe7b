/** Needs against firms as drawings: firms by number across, needs by service area down, and how much of each is open. */
import { directionOf } from '../../language/language';
import { t } from '../../language/messages/say';
import { formatNumber } from '../../language/numerals';
import type { MatrixCell, MatrixRow, NeedMatrix } from '../../planning/coverage/needMatrix';
import { chunksOf } from '../chunks';
import type { DrawingBlock, DrawingLook, DrawingMark } from '../drawing';
import { bodyWidth, type CityContext } from './context';

const columnsPerDrawing = 28;
const linesPerDrawing = 42;
const titleWidth = 52;
const openWidth = 8;
const headHeight = 6;
const lineHeight = 4;
const textSize = 2.5;
/** Letters of a need's title that fit before the cells. */
const titleLetters = 36;

type Line = { readonly title: string; readonly row?: MatrixRow };

function lookOf({ standing, above }: MatrixCell): DrawingLook {
  if (standing !== 'meets') return 'below';
  return above >= 2 ? 'tone4' : above === 1 ? 'tone2' : 'tone1';
}

function shortened(title: string): string {
  return title.length > titleLetters ? `${title.slice(0, titleLetters)}…` : title;
}

type Numbered = readonly [position: number, id: string];

function drawingOf(lines: readonly Line[], columns: readonly Numbered[], { language }: CityContext) {
  const cellWidth = Math.min(6, (bodyWidth - titleWidth - openWidth) / columnsPerDrawing);
  const isRtl = directionOf(language) === 'rtl';
  /** The left edge of something that begins at a distance from the start side. */
  const left = (distance: number, width: number) => (isRtl ? bodyWidth - distance - width : distance);
  const startOf = (distance: number) => (isRtl ? bodyWidth - distance : distance);
  const marks: DrawingMark[] = columns.map(([position], index) => ({
    shape: 'text',
    x: left(titleWidth + openWidth + index * cellWidth, cellWidth) + cellWidth / 2,
    y: headHeight / 2,
    text: formatNumber(position + 1, language),
    size: 2.2,
    anchor: 'middle',
    tone: 'muted',
  }));
  for (const [index, { title, row }] of lines.entries()) {
    const y = headHeight + index * lineHeight;
    const middle = y + lineHeight / 2;
    const tone = row === undefined ? ({ tone: 'muted' } as const) : {};
    marks.push({
      shape: 'text',
      x: startOf(0),
      y: middle,
      text: shortened(title),
      size: textSize,
      anchor: 'start',
      ...tone,
    });
    if (row === undefined) continue;
    const wanting = row.open.length > 0 ? ({ tone: 'attention' } as const) : ({ tone: 'muted' } as const);
    const open = formatNumber(row.open.length, language);
    const openAt = left(titleWidth, openWidth) + openWidth / 2;
    marks.push({ shape: 'text', x: openAt, y: middle, text: open, size: textSize, anchor: 'middle', ...wanting });
    for (const [place, [, id]] of columns.entries()) {
      const cell = row.cells.get(id);
      if (cell === undefined) continue;
      const x = left(titleWidth + openWidth + place * cellWidth, cellWidth);
      const look = lookOf(cell);
      marks.push({ shape: 'box', x: x + 0.2, y: y + 0.2, width: cellWidth - 0.4, height: lineHeight - 0.4, look });
      if (cell.isMember) marks.push({ shape: 'disc', x: x + cellWidth / 2, y: middle, radius: 1, look: 'node' });
    }
  }
  return { marks, width: bodyWidth, height: headHeight + lines.length * lineHeight };
}

function alternativeOf(matrix: NeedMatrix, { language }: CityContext): string {
  const rows = matrix.areas.flatMap((area) => area.rows);
  const members = rows.flatMap(({ cells }) => [...cells.values()]).filter(({ isMember }) => isMember).length;
  return t(language, 'city.paper.matrix.alternative', {
    needs: rows.length,
    firms: matrix.columns.length,
    members,
    open: rows.reduce((sum, { open }) => sum + open.length, 0),
    gapNeeds: rows.filter(({ open }) => open.length > 0).length,
  });
}

/** The matrix in as many drawings as its needs and firms ask for; none without needs or firms. */
export function matrixDrawings(matrix: NeedMatrix, context: CityContext): readonly DrawingBlock[] {
  const { language, text } = context;
  const lines = matrix.areas.flatMap(({ area, rows }): readonly Line[] => [
    { title: text(area.name) },
    ...rows.map((row) => ({ title: text(row.need.title), row })),
  ]);
  const numbered = matrix.columns.map(({ id }, position): Numbered => [position, id]);
  const parts = chunksOf(lines, linesPerDrawing).flatMap((some) =>
    chunksOf(numbered, columnsPerDrawing).map((columns) => drawingOf(some, columns, context)),
  );
  const alternative = alternativeOf(matrix, context);
  return parts.map((drawing, index) => ({
    kind: 'drawing',
    caption: t(language, 'city.paper.matrix.caption', { part: index + 1, parts: parts.length }),
    alternative,
    ...drawing,
    legend: [
      { look: 'tone2', text: t(language, 'city.legend.meets') },
      { look: 'below', text: t(language, 'city.legend.below') },
      { look: 'node', text: t(language, 'city.legend.member') },
    ],
  }));
}
