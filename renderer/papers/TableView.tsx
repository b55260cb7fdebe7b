/** A table with hairlines; its head is repeated on every page. */
import type { TableBlock, TableColumn } from '../../shared/papers/paper';
import styles from './sheets.module.css';
import { Words } from './Words';

function classOf(column: TableColumn | undefined): string | undefined {
  if (column?.kind === 'number') return styles.number;
  return column?.kind === 'narrow' ? styles.narrow : undefined;
}

export function TableView({ table }: { readonly table: TableBlock }) {
  const { caption, columns, rows, total } = table;
  return (
    <table className={styles.table}>
      {caption !== undefined && <caption>{caption}</caption>}
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column.title} scope="col" className={classOf(column)}>
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
        <td key={columns[index + 1]?.title} className={classOf(columns[index + 1])}>
          <Words text={cell} />
        </td>
      ))}
    </tr>
  );
}
