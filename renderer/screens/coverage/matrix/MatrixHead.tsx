/** The heads of the columns, written from top to bottom. */
import { Fragment } from 'react';
import type { NeedMatrix } from '../../../../shared/planning/coverage/needMatrix';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import { headColumns, type Spot } from './lines';
import styles from './matrix.module.css';
import { spotName } from './useMatrixKeys';
import type { Drawn } from './useMatrixWindow';

export interface DrawnColumns {
  readonly drawn: readonly Drawn[];
  readonly rest: number;
}

/** How many columns the table really has after its heads, room left out included. */
export function slotsOf({ drawn, rest }: DrawnColumns): number {
  return drawn.length + drawn.filter(({ skipped }) => skipped > 0).length + (rest > 0 ? 1 : 0);
}

interface MatrixHeadProps {
  readonly matrix: NeedMatrix;
  readonly columns: DrawnColumns;
  readonly spot: Spot;
  readonly onPress: (spot: Spot) => void;
}

export function MatrixHead({ matrix, columns, spot, onPress }: MatrixHeadProps) {
  const { t, text } = useWords();
  const place = (column: number) => ({
    'aria-colindex': column + 1,
    'data-spot': spotName({ row: 0, column }),
    tabIndex: spot.row === 0 && spot.column === column ? 0 : -1,
  });
  return (
    <thead>
      <tr aria-rowindex={1}>
        <th scope="col" className={classes(styles.corner)} {...place(0)}>
          {t('nouns.need')}
        </th>
        <th scope="col" className={classes(styles.openHead)} {...place(1)}>
          {t('city.matrix.openCount')}
        </th>
        {columns.drawn.map(({ index, skipped }) => {
          const column = matrix.columns[index];
          return column === undefined ? null : (
            <Fragment key={column.id}>
              {skipped > 0 && <td role="presentation" style={{ inlineSize: skipped }} />}
              <th
                scope="col"
                className={classes(styles.columnHead)}
                {...place(index + headColumns)}
                title={text(column.name)}
                onClick={() => onPress({ row: 0, column: index + headColumns })}
              >
                <bdi className={styles.columnName}>{text(column.name)}</bdi>
              </th>
            </Fragment>
          );
        })}
        {columns.rest > 0 && <td role="presentation" style={{ inlineSize: columns.rest }} />}
      </tr>
    </thead>
  );
}
