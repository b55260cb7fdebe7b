/** One row in sight. */
import { memo } from 'react';
import { classes } from '../classes';
import type { GridColumn } from './Grid';
import styles from './Grid.module.css';

interface GridRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly index: number;
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  /** Pixels from the first row. */
  readonly start: number;
  readonly size: number;
  readonly isSelected: boolean;
  /** The column that takes part in the tab order, if it is in this row. */
  readonly focusColumn: number | undefined;
  readonly onPress: (column: number) => void;
  readonly onOpen: () => void;
}

function PlainGridRow<Row>(props: GridRowProps<Row>) {
  const { row, id, index, columns, template, start, size, isSelected, focusColumn, onPress, onOpen } = props;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={id}
      className={classes(styles.row, isSelected && styles.selected)}
      style={{ gridTemplateColumns: template, transform: `translateY(${start}px)`, blockSize: size }}
    >
      {columns.map((column, position) => (
        <div
          key={column.id}
          role="gridcell"
          aria-colindex={position + 1}
          tabIndex={focusColumn === position ? 0 : -1}
          data-cell={`${index}:${position}`}
          className={classes(styles.cell, column.isNumber && styles.number)}
          onMouseDown={() => onPress(position)}
          onDoubleClick={onOpen}
        >
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
}

export const GridRow = memo(PlainGridRow) as typeof PlainGridRow;
