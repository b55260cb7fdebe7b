/** The pool of firms: searched, filtered, sorted, and where members are dropped to leave their consortium. */

import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { Effect } from '../columns/Effect';
import type { Asked } from '../read/focusedNeeds';
import { poolKey } from '../read/places';
import type { PoolView } from '../read/poolView';
import { setFilter, useBoard } from '../state/boardState';
import { useHeld } from '../state/held';
import styles from './Pool.module.css';
import { PoolFilters } from './PoolFilters';
import { PoolList } from './PoolList';
import { PoolSearch } from './PoolSearch';

export interface PoolProps {
  readonly judgement: Judgement;
  readonly view: PoolView;
  /** What the pool is measured against. */
  readonly asked: Asked | undefined;
}

export function Pool({ judgement, view, asked }: PoolProps) {
  const { t } = useWords();
  const isOver = useHeld(({ held }) => held?.over === poolKey);
  const query = useBoard(({ filter }) => filter.query);
  const total = judgement.grouping.facts.firms.size;
  return (
    <section className={styles.pool} aria-label={t('board.pool')} data-lane={poolKey} data-over={isOver || undefined}>
      <header className={styles.head}>
        <h2>{t('board.pool')}</h2>
        <span className={styles.count} role="status">
          {t('board.pool.shown', { count: view.firms.length, total })}
        </span>
      </header>
      <PoolSearch query={query} change={(value) => setFilter({ query: value })} />
      <PoolFilters view={view} asked={asked} />
      <Effect lane={poolKey} judgement={judgement} isBest={false} />
      <PoolList judgement={judgement} view={view} asked={asked} />
    </section>
  );
}
