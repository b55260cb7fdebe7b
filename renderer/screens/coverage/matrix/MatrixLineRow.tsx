/** A line of the matrix: the name of an area, or a need with its cells. */
import { Fragment, memo } from 'react';
import { formatNumber } from '../../../../shared/language/numerals';
import type { MatrixCell, MatrixRow, NeedMatrix } from '../../../../shared/planning/coverage/needMatrix';
import { classes } from '../../../components/classes';
import { useWords } from '../../../state/language';
import { CellMark } from './CellMark';
import { headColumns, type MatrixLine, type Spot } from './lines';
import { type DrawnColumns, slotsOf } from './MatrixHead';
import styles from './matrix.module.css';
import { spotName } from './useMatrixKeys';

interface LineProps {
  readonly matrix: NeedMatrix;
  readonly columns: DrawnColumns;
  /** The column where the keyboard stands, if it stands in this line. */
  readonly spotColumn: number | undefined;
  readonly onLook: (spot: Spot) => void;
  readonly onPress: (spot: Spot) => void;
}

interface MatrixLineRowProps extends LineProps {
  readonly line: MatrixLine;
  readonly index: number;
  /** Pixels left out above. */
  readonly skipped: number;
}

const meets = [styles.meets0, styles.meets1, styles.meets2] as const;

function lookOf(cell: MatrixCell | undefined): string | undefined {
  if (cell === undefined) return undefined;
  if (cell.standing === 'meets') return meets[Math.min(cell.above, meets.length - 1)];
  return cell.standing === 'open' ? styles.open : styles.below;
}

function CellContent({ cell }: { readonly cell: MatrixCell }) {
  const { t, language } = useWords();
  const reason = cell.standing === 'open' ? cell.open?.reason : undefined;
  const isShown = cell.standing !== 'below' && cell.figure > 0;
  return (
    <>
      {isShown && formatNumber(cell.figure, language)}
      {cell.isMember && <CellMark kind="member" />}
      {reason !== undefined && <CellMark kind="open" />}
      <span className="visually-hidden">
        {cell.standing === 'below' && t('city.legend.below')}
        {cell.isMember && ` ${t('nouns.member')}`}
        {reason !== undefined && ` ${t(`city.reason.word.${reason}`)}`}
      </span>
    </>
  );
}

function OpenCell({ row }: { readonly row: MatrixRow }) {
  const { t, language } = useWords();
  const reason = row.open.length === 0 ? undefined : row.group === undefined ? 'unserved' : row.open[0]?.reason;
  if (reason === undefined) return <span className={styles.none}>{formatNumber(0, language)}</span>;
  return (
    <span className={styles.openCount}>
      <b>{formatNumber(row.open.length, language)}</b> {t(`city.reason.word.${reason}`)}
    </span>
  );
}

function NeedRow(props: LineProps & { readonly row: MatrixRow; readonly position: number; readonly rowIndex: number }) {
  const { row, position, rowIndex, matrix, columns, spotColumn, onLook, onPress } = props;
  const { text } = useWords();
  const place = (column: number) => {
    const spot = { row: position, column };
    return {
      'aria-colindex': column + 1,
      'data-spot': spotName(spot),
      tabIndex: spotColumn === column ? 0 : -1,
      onClick: () => onPress(spot),
      onMouseEnter: () => onLook(spot),
    };
  };
  return (
    <tr aria-rowindex={rowIndex} className={styles.needRow}>
      <th scope="row" className={styles.needHead} title={text(row.need.title)} {...place(0)}>
        <span className={styles.needTitle}>{text(row.need.title)}</span>
      </th>
      <td className={classes(styles.openCell, row.open.length > 0 && styles.hasOpen)} {...place(1)}>
        <OpenCell row={row} />
      </td>
      {columns.drawn.map(({ index, skipped }) => {
        const column = matrix.columns[index];
        const cell = column && row.cells.get(column.id);
        return column === undefined ? null : (
          <Fragment key={column.id}>
            {skipped > 0 && <td role="presentation" />}
            <td
              className={classes(styles.cell, lookOf(cell), cell?.isMember === true && styles.member)}
              {...place(index + headColumns)}
            >
              {cell !== undefined && <CellContent cell={cell} />}
            </td>
          </Fragment>
        );
      })}
      {columns.rest > 0 && <td role="presentation" />}
    </tr>
  );
}

function PlainMatrixLineRow({ line, index, skipped, ...rest }: MatrixLineRowProps) {
  const { text } = useWords();
  return (
    <>
      {skipped > 0 && <tr style={{ blockSize: skipped }} />}
      {line.kind === 'area' ? (
        <tr aria-rowindex={index + 2} className={styles.areaRow}>
          <th scope="colgroup" colSpan={headColumns + slotsOf(rest.columns)}>
            <span className={styles.areaName}>{text(line.area.name)}</span>
          </th>
        </tr>
      ) : (
        <NeedRow row={line.row} position={line.position} rowIndex={index + 2} {...rest} />
      )}
    </>
  );
}

export const MatrixLineRow = memo(PlainMatrixLineRow);
