/** The rows of the list in the grid of the house: thousands of them, of which only those in sight are drawn. */
import { useMemo } from 'react';
import type { ListName } from '../../../../shared/exchange/columns';
import { formatPlain } from '../../../../shared/language/numerals';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { Grid, type GridColumn } from '../../../components/grid/Grid';
import { useWords } from '../../../state/language';
import type { ShownRow } from '../read/filters';
import { sayWhat } from '../read/what';
import { showRows } from '../state/wizard';
import styles from './RowsStep.module.css';
import { VerdictMark } from './VerdictMark';

interface RowGridProps {
  readonly list: ListName;
  readonly rows: readonly ShownRow[];
  readonly row: number | undefined;
  readonly onChoose: (row: number) => void;
  readonly onOpen?: (row: number) => void;
}

function useColumns(list: ListName): readonly GridColumn<ShownRow>[] {
  const words = useWords();
  return useMemo(
    () => [
      {
        id: 'row',
        title: words.t('importing.column.row'),
        width: 56,
        isNumber: true,
        cell: ({ line }) => formatPlain(line.row, words.language),
      },
      {
        id: 'verdict',
        title: words.t('importing.column.verdict'),
        width: 130,
        cell: ({ line }) => <VerdictMark line={line} />,
      },
      {
        id: 'name',
        title: words.t('importing.column.name'),
        width: 170,
        leastWidth: 110,
        cell: ({ line: { name = '' } }) => (
          <bdi className={styles.cut} title={name}>
            {name}
          </bdi>
        ),
      },
      {
        id: 'what',
        title: words.t('importing.column.what'),
        width: 420,
        leastWidth: 130,
        cell: ({ line }) => {
          const said = sayWhat(line, list, words);
          return (
            <span className={styles.cut} title={said}>
              {said}
            </span>
          );
        },
      },
    ],
    [list, words],
  );
}

const rowId = ({ line }: ShownRow) => String(line.row);

export function RowGrid({ list, rows, row, onChoose, onOpen }: RowGridProps) {
  const { t } = useWords();
  const columns = useColumns(list);
  return (
    <div className={styles.grid}>
      <Grid
        label={t('importing.rows.grid')}
        rows={rows}
        columns={columns}
        rowId={rowId}
        {...(row === undefined ? {} : { selectedId: String(row) })}
        onSelect={(id) => onChoose(Number(id))}
        {...(onOpen === undefined ? {} : { onOpen: (id: string) => onOpen(Number(id)) })}
        empty={
          <EmptyState
            title={t('importing.rows.none')}
            action={<Button onPress={() => showRows('all')}>{t('importing.rows.showAll')}</Button>}
          />
        }
      />
    </div>
  );
}
