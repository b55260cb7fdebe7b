/** All firms in a dense grid: sought, filtered, sorted; the chosen one stands in the inspector. */
import { Building2, Plus } from 'lucide-react';
import { useMemo, useState } from 'react';
import { factsOf } from '../../../shared/model/facts';
import type { Firm } from '../../../shared/model/firm';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { SearchField } from '../../components/SearchField';
import { useCurrency, useWorkspace } from '../../state/document';
import { useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { select } from '../../state/session';
import { useRemembered } from '../../state/settings';
import { RemovalDialog } from '../../widgets/RemovalDialog';
import { ImportButton } from '../importing';
import { ColumnChooser } from './ColumnChooser';
import { parseColumns, parseSort, sortRows } from './columns';
import { FilterBar } from './FilterBar';
import { FirmGrid } from './FirmGrid';
import styles from './FirmsScreen.module.css';
import { filterRows } from './filters';
import { addEmptyFirm } from './newFirm';
import { firmRemoval } from './removal';
import { firmRows, searchRows } from './rows';
import { seek, showAll, useFirmsView } from './view';

/** Rows in all, those found by the search, and those shown after filters and in order. */
function useRows(sort: ReturnType<typeof parseSort>) {
  const words = useWords();
  const workspace = useWorkspace();
  const grouping = useJudgement()?.grouping;
  const { query, chosen } = useFirmsView();
  const facts = useMemo(() => workspace && factsOf(workspace), [workspace]);
  const all = useMemo(() => firmRows(workspace?.firms ?? [], grouping), [workspace?.firms, grouping]);
  const found = useMemo(() => (facts ? searchRows(all, query, facts.capabilities) : []), [all, query, facts]);
  const currency = useCurrency();
  const { column, direction } = sort;
  const shown = useMemo(
    () => (facts ? sortRows(filterRows(found, chosen), { column, direction }, { words, facts, currency }) : []),
    [found, chosen, column, direction, words, facts, currency],
  );
  return { facts, all, found, shown };
}

export function FirmsScreen() {
  const { t } = useWords();
  const { query, chosen } = useFirmsView();
  const [columns, rememberColumns] = useRemembered('firms', 'columns', parseColumns);
  const [sort, rememberSort] = useRemembered('firms', 'sort', parseSort);
  const [removed, setRemoved] = useState<Firm>();
  const { facts, all, found, shown } = useRows(sort);
  if (facts === undefined) return null;
  const add = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void addEmptyFirm()}>
      {t('firms.newFirm')}
    </Button>
  );
  if (all.length === 0) {
    const doors = (
      <div className={styles.doors}>
        {add}
        <ImportButton />
      </div>
    );
    return <EmptyState icon={<Building2 size={36} aria-hidden />} title={t('firms.noFirms')} action={doors} />;
  }
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h2>{t('firms.title')}</h2>
        <span className={styles.count} aria-live="polite">
          {t('firms.shown', { count: shown.length, total: all.length })}
        </span>
        <span className={styles.search}>
          <SearchField
            label={t('common.search')}
            placeholder={t('firms.searchHint')}
            clearLabel={t('common.clear')}
            value={query}
            onChange={seek}
          />
        </span>
        <ColumnChooser columns={columns} onChange={rememberColumns} />
        <ImportButton />
        {add}
      </header>
      <FilterBar rows={found} chosen={chosen} />
      <FirmGrid
        rows={shown}
        columns={columns}
        facts={facts}
        sort={sort}
        onSort={rememberSort}
        onDelete={setRemoved}
        empty={
          <EmptyState
            title={t('firms.noneFound')}
            action={<Button onPress={showAll}>{t('firms.clearFilters')}</Button>}
          />
        }
      />
      {removed !== undefined && (
        <RemovalDialog
          removal={firmRemoval(removed)}
          onClose={() => setRemoved(undefined)}
          onDone={() => select(undefined)}
        />
      )}
    </div>
  );
}
