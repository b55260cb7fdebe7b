/**
 * A table of thousands of rows of which only those in sight are drawn. Reached and walked by keyboard: arrows (as the direction of the
 * language has it), Home, End, Page Up, Page Down; Enter opens.
 */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useCallback, useRef } from 'react';
import { classes } from '../classes';
import styles from './Grid.module.css';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { useGridKeys } from './useGridKeys';

export interface GridColumn<Row> {
  readonly id: string;
  readonly title: string;
  /** Pixels. */
  readonly width: number;
  /** How far it gives way before the grid is scrolled sideways; not at all if undefined. */
  readonly leastWidth?: number;
  readonly isNumber?: boolean;
  readonly sortable?: boolean;
  readonly cell: (row: Row) => ReactNode;
}

export interface GridSort {
  readonly id: string;
  readonly isDescending: boolean;
}

export interface GridProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly columns: readonly GridColumn<Row>[];
  readonly rowId: (row: Row) => string;
  readonly selectedId?: string;
  readonly onSelect: (id: string) => void;
  readonly onOpen?: (id: string) => void;
  readonly sort?: GridSort;
  readonly onSort?: (id: string) => void;
  /** Keys that the grid itself does not use. */
  readonly onKey?: (event: React.KeyboardEvent, id: string) => void;
  readonly empty: ReactNode;
  readonly rowHeight?: number;
}

const headHeight = 34;

/** The rows to draw: those in sight, and the one that holds the focus wherever it is, so that the keyboard is never lost. */
function rowsToDraw(range: Range, focusRow: number): number[] {
  const inSight = defaultRangeExtractor(range);
  const isElsewhere = focusRow >= 0 && focusRow < range.count && !inSight.includes(focusRow);
  return isElsewhere ? [...inSight, focusRow].sort((a, b) => a - b) : inSight;
}

export function Grid<Row>(props: GridProps<Row>) {
  const { label, rows, columns, rowId, selectedId, sort, onSort, onSelect, empty, rowHeight = 34 } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const keys = useGridKeys(props, scroller, (index) => virtual.scrollToIndex(index));
  const { focusRow } = keys;
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    overscan: 12,
    scrollPaddingStart: headHeight,
    rangeExtractor: useCallback((range: Range) => rowsToDraw(range, focusRow), [focusRow]),
  });
  const template = columns.map(({ width, leastWidth = width }) => `minmax(${leastWidth}px, ${width}fr)`).join(' ');
  const minWidth = columns.reduce((sum, { width, leastWidth = width }) => sum + leastWidth, 0);
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      className={classes(styles.grid)}
      onKeyDown={keys.onKeyDown}
    >
      <div style={{ minInlineSize: minWidth }}>
        <GridHead
          columns={columns}
          template={template}
          {...(sort === undefined ? {} : { sort })}
          {...(onSort === undefined ? {} : { onSort })}
        />
        {rows.length === 0 ? (
          <div className={styles.empty}>{empty}</div>
        ) : (
          <div role="rowgroup" className={styles.body} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map(({ index, start, size }) => {
              const row = rows[index];
              if (row === undefined) return null;
              const id = rowId(row);
              return (
                <GridRow
                  key={id}
                  row={row}
                  id={id}
                  index={index}
                  columns={columns}
                  template={template}
                  start={start}
                  size={size}
                  isSelected={id === selectedId}
                  focusColumn={index === focusRow ? keys.focusColumn : undefined}
                  onPress={(column) => {
                    keys.focusCell(index, column);
                    onSelect(id);
                  }}
                  onOpen={() => props.onOpen?.(id)}
                />
              );
            })}
          </div>
        )}
      </div>
    </div>
  );
}
