/** A small table of texts with its heads; long lists have a grid. */
import type { ReactNode } from 'react';
import styles from './PlainTable.module.css';

interface PlainTableProps {
  readonly heads: readonly string[];
  /** Rows, each with a `th` of scope row. */
  readonly children: ReactNode;
}

export function PlainTable({ heads, children }: PlainTableProps) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
