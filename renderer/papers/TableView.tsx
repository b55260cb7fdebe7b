/** A table with hairlines; its columns are measured from their texts, its head is repeated on every page. */

import { columnWidths } from '../../shared/papers/measure/columnWidths';
import { bodyWidth } from '../../shared/papers/page';
import type { TableBlock, TableColumn } from '../../shared/papers/paper';
import styles from './sheets.module.css';
import { useTableEm } from './tableEm';
import { Words } from './Words';

function classOf(column: TableColumn | undefined): string | undefined {
  return column?.kind === 'number' ? styles.number : undefined;
}

export function TableView({ table }: { readonly table: TableBlock }) {
  const { caption, columns, rows, total } = table;
  const em = useTableEm();
  return (
    <table className={styles.table}>
      {caption !== undefined && (
        <caption>
          <Words text={caption} />
        </caption>
      )}
      <colgroup>
        {columnWidths(table, em).map((width, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
          <col key={index} width={`${((width / bodyWidth) * 100).toFixed(2)}%`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map((column, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
            <th key={index} scope="col" className={classOf(column)}>
              <Words text={column.title} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a paper is laid out once and its rows never move
          <Row key={index} cells={row} columns={columns} />
        ))}
        {total !== undefined && <Row cells={total} columns={columns} isTotal />}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly cells: readonly string[];
  readonly columns: readonly TableColumn[];
  readonly isTotal?: boolean;
}

function Row({ cells, columns, isTotal = false }: RowProps) {
  const [head = '', ...others] = cells;
  return (
    <tr className={isTotal ? styles.total : undefined}>
      <th scope="row" className={classOf(columns[0])}>
        <Words text={head} />
      </th>
      {others.map((cell, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its column
        <td key={index} className={classOf(columns[index + 1])}>
          <Words text={cell} />
        </td>
      ))}
    </tr>
  );
}
