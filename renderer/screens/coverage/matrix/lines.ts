/** The matrix as lines from top to bottom: the name of an area, then its needs. */
import type { MatrixCell, MatrixColumn, MatrixRow, NeedMatrix } from '../../../../shared/planning/coverage/needMatrix';

export type MatrixLine =
  | { readonly kind: 'area'; readonly id: string; readonly area: NeedMatrix['areas'][number]['area'] }
  | { readonly kind: 'need'; readonly id: string; readonly row: MatrixRow; readonly position: number };

export function linesOf({ areas }: NeedMatrix): readonly MatrixLine[] {
  let position = 0;
  return areas.flatMap(({ area, rows }): readonly MatrixLine[] => [
    { kind: 'area', id: `area ${area.id}`, area },
    ...rows.map((row): MatrixLine => {
      position += 1;
      return { kind: 'need', id: `need ${row.need.id}`, row, position };
    }),
  ]);
}

/** Where the keyboard stands: row 0 holds the heads of the columns; column 0 the needs, column 1 what is open of them. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Heads before the first column of the matrix. */
export const headColumns = 2;

/** What stands at a spot. */
export interface Stand {
  readonly row?: MatrixRow;
  readonly column?: MatrixColumn;
  readonly cell?: MatrixCell;
}

export function standAt(matrix: NeedMatrix, lines: readonly MatrixLine[], spot: Spot): Stand {
  const line = lines.find((one) => one.kind === 'need' && one.position === spot.row);
  const row = line?.kind === 'need' ? line.row : undefined;
  const column = matrix.columns[spot.column - headColumns];
  const cell = column && row?.cells.get(column.id);
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    ...(cell === undefined ? {} : { cell }),
  };
}
