/** The grid of firms. Size and capacity are edited in place; everything else in the inspector. */
import { type ReactNode, useMemo } from 'react';
import type { Facts } from '../../../shared/model/facts';
import type { Firm } from '../../../shared/model/firm';
import { Grid, type GridColumn } from '../../components/grid/Grid';
import { useCurrency } from '../../state/document';
import { useWords } from '../../state/language';
import { select, useSession } from '../../state/session';
import { FirmName } from '../../widgets/FirmName';
import { CapacityCell, SizeCell } from './cells';
import { type ColumnId, columns as known, type Sort } from './columns';
import styles from './FirmsScreen.module.css';
import type { FirmRow } from './rows';

interface FirmGridProps {
  readonly rows: readonly FirmRow[];
  readonly columns: readonly ColumnId[];
  readonly facts: Facts;
  readonly sort: Sort;
  readonly onSort: (sort: Sort) => void;
  readonly onDelete: (firm: Firm) => void;
  readonly empty: ReactNode;
}

const widths: Readonly<Partial<Record<ColumnId, number>>> = {
  name: 230,
  fields: 150,
  capabilities: 240,
  size: 92,
  capacity: 84,
  load: 84,
  free: 76,
  district: 70,
  class: 116,
};

const special: Readonly<Partial<Record<ColumnId, (row: FirmRow) => ReactNode>>> = {
  name: ({ firm }) => <FirmName name={firm.name} />,
  size: ({ firm }) => <SizeCell firm={firm} />,
  capacity: ({ firm }) => <CapacityCell firm={firm} />,
};

function useGridColumns(ids: readonly ColumnId[], facts: Facts): readonly GridColumn<FirmRow>[] {
  const words = useWords();
  const currency = useCurrency();
  return useMemo(
    () =>
      ids.map((id) => {
        const { text, isNumber = false } = known[id];
        const plain = (row: FirmRow) => {
          const said = text(row, { words, facts, currency });
          return (
            <span className={styles.cell} title={said}>
              {said}
            </span>
          );
        };
        return {
          id,
          title: words.t(`firms.column.${id}`),
          width: widths[id] ?? 110,
          isNumber,
          sortable: true,
          cell: special[id] ?? plain,
        };
      }),
    [ids, words, facts, currency],
  );
}

export function FirmGrid({ rows, columns, facts, sort, onSort, onDelete, empty }: FirmGridProps) {
  const { t } = useWords();
  const selection = useSession((session) => session.selection);
  const firmWithId = (id: string) => rows.find(({ firm }) => firm.id === id)?.firm;
  const show = (id: string) => {
    const firm = firmWithId(id);
    if (firm !== undefined) select({ kind: 'firm', id: firm.id });
  };
  const orderBy = (id: string) => {
    const column = columns.find((one) => one === id);
    if (column === undefined) return;
    const isAgain = sort.column === column && sort.direction === 'ascending';
    onSort({ column, direction: isAgain ? 'descending' : 'ascending' });
  };
  return (
    <div className={styles.grid}>
      <Grid
        label={t('firms.grid')}
        rows={rows}
        columns={useGridColumns(columns, facts)}
        rowId={({ firm }) => firm.id}
        {...(selection?.kind === 'firm' ? { selectedId: selection.id } : {})}
        onSelect={show}
        onOpen={show}
        sort={{ id: sort.column, isDescending: sort.direction === 'descending' }}
        onSort={orderBy}
        onKey={(event, id) => {
          if (event.key === 'F2') event.currentTarget.querySelector<HTMLElement>(':focus select')?.focus();
          const firm = event.key === 'Delete' ? firmWithId(id) : undefined;
          if (firm !== undefined) onDelete(firm);
        }}
        empty={empty}
      />
    </div>
  );
}
