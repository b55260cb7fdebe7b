/** The matrix as a table with heads of rows and columns that stay in sight; what is out of sight is not drawn. */
import { useRef } from 'react';
import type { NeedMatrix } from '../../../../shared/planning/coverage/needMatrix';
import { useWords } from '../../../state/language';
import { headColumns, type MatrixLine, type Spot, type Stand, standAt } from './lines';
import { MatrixHead } from './MatrixHead';
import { MatrixLineRow } from './MatrixLineRow';
import styles from './matrix.module.css';
import { useMatrixKeys } from './useMatrixKeys';
import { useMatrixWindow } from './useMatrixWindow';

interface MatrixTableProps {
  readonly matrix: NeedMatrix;
  readonly lines: readonly MatrixLine[];
  readonly spot: Spot;
  readonly onSpot: (spot: Spot) => void;
  readonly onGo: (stand: Stand) => void;
}

export function MatrixTable({ matrix, lines, spot, onSpot, onGo }: MatrixTableProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const drawn = useMatrixWindow(scroller, lines, matrix.columns.length, spot);
  const needs = lines.filter(({ kind }) => kind === 'need').length;
  const last = { row: needs, column: matrix.columns.length + headColumns - 1 };
  const go = (place: Spot) => onGo(standAt(matrix, lines, place));
  const onKeyDown = useMatrixKeys(scroller, spot, last, onSpot, () => go(spot));
  const press = (place: Spot) => {
    onSpot(place);
    go(place);
  };
  return (
    <div ref={scroller} className={styles.frame}>
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is walked cell by cell is a grid
        role="grid"
        aria-label={t(`city.matrix.title.${matrix.axis}`)}
        aria-description={t('city.matrix.howTo')}
        aria-rowcount={lines.length + 1}
        aria-colcount={matrix.columns.length + headColumns}
        className={styles.table}
        style={{ inlineSize: drawn.width }}
        onKeyDown={onKeyDown}
      >
        <MatrixHead matrix={matrix} columns={drawn.columns} spot={spot} onPress={press} />
        <tbody>
          {drawn.lines.drawn.map(({ index, skipped }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <MatrixLineRow
                key={line.id}
                line={line}
                index={index}
                skipped={skipped}
                matrix={matrix}
                columns={drawn.columns}
                spotColumn={line.kind === 'need' && line.position === spot.row ? spot.column : undefined}
                onLook={onSpot}
                onPress={press}
              />
            );
          })}
          {drawn.lines.rest > 0 && <tr style={{ blockSize: drawn.lines.rest }} />}
        </tbody>
      </table>
    </div>
  );
}
