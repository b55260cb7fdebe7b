/** How the matrix of needs against firms is parted into drawings that a page holds: about as high and as wide as each other, with only the firms that reach a need of theirs. */
import type { Text } from '../../../model/text';
import type { MatrixRow, NeedMatrix } from '../../../planning/coverage/needMatrix';
import { chunksOf } from '../../chunks';
import { linesOf } from '../../measure/textLines';
import { pagesOf } from './pages';
import { reaches } from './reach';

/** Millimetres, all of them. */
export const matrixSizes = { title: 58, head: 6, text: 2.5, textLine: 3.3, rowPadding: 0.8 } as const;
export const columnsPerDrawing = 24;
/** A need, or a service area without a row of its own. */
export interface Line {
  readonly titles: readonly string[];
  readonly height: number;
  readonly row?: MatrixRow;
}

/** A firm by its place among all. */
type Numbered = readonly [position: number, id: string];

/** What one drawing shows. */
export interface Part {
  readonly lines: readonly Line[];
  readonly columns: readonly Numbered[];
}

/** A line as high as its title. */
export function lineOf(title: string, row?: MatrixRow): Line {
  const titles = linesOf(title, (matrixSizes.title - 1) / matrixSizes.text);
  return {
    titles,
    height: titles.length * matrixSizes.textLine + matrixSizes.rowPadding,
    ...(row === undefined ? {} : { row }),
  };
}

/** As few parts as hold all, with as many firms in each as in the others. */
function evenly(columns: readonly Numbered[]): readonly (readonly Numbered[])[] {
  return chunksOf(columns, Math.ceil(columns.length / Math.ceil(columns.length / columnsPerDrawing)));
}

/** The parts in the order of needs, then of firms; one without firms where nobody reaches any of its needs. */
export function partsOf(matrix: NeedMatrix, text: (words: Text) => string): readonly Part[] {
  const lines = matrix.areas.flatMap(({ area, rows }): readonly Line[] => [
    lineOf(text(area.name)),
    ...rows.map((row) => lineOf(text(row.need.title), row)),
  ]);
  const numbered = matrix.columns.map(({ id }, position): Numbered => [position, id]);
  return pagesOf(lines, matrixSizes.head).flatMap((page): readonly Part[] => {
    const reaching = numbered.filter(([, id]) => page.some(({ row }) => row !== undefined && reaches(row, id)));
    const chunks = reaching.length === 0 ? [[]] : evenly(reaching);
    return chunks.map((columns) => ({ lines: page, columns }));
  });
}
