/** The heads of the columns; those that sort are buttons. */
import { ArrowDown, ArrowUp } from 'lucide-react';
import { classes } from '../classes';
import type { GridColumn, GridSort } from './Grid';
import styles from './Grid.module.css';

interface GridHeadProps<Row> {
  readonly columns: readonly GridColumn<Row>[];
  readonly template: string;
  readonly sort?: GridSort;
  readonly onSort?: (id: string) => void;
}

export function GridHead<Row>({ columns, template, sort, onSort }: GridHeadProps<Row>) {
  return (
    <div role="row" aria-rowindex={1} className={styles.head} style={{ gridTemplateColumns: template }}>
      {columns.map((column, index) => {
        const isSorted = sort?.id === column.id;
        const order = isSorted ? (sort.isDescending ? 'descending' : 'ascending') : 'none';
        const Arrow = sort?.isDescending === true ? ArrowDown : ArrowUp;
        return (
          <div
            key={column.id}
            role="columnheader"
            aria-colindex={index + 1}
            aria-sort={column.sortable === true ? order : undefined}
            className={classes(styles.headCell, column.isNumber && styles.number)}
          >
            {column.sortable === true && onSort !== undefined ? (
              <button type="button" className={styles.sort} onClick={() => onSort(column.id)}>
                {column.title}
                {isSorted && <Arrow size={13} aria-hidden />}
              </button>
            ) : (
              column.title
            )}
          </div>
        );
      })}
    </div>
  );
}
