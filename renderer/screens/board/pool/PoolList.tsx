/** The firms of the pool as cards; only those on screen are drawn, and the one where the keyboard stands. */
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useRef } from 'react';
import type { Settings } from '../../../../shared/ipc/settings';
import { useWords } from '../../../state/language';
import { useSettings } from '../../../state/settings';
import { Card } from '../cards/Card';
import { useFocusSent } from '../drag/useFocusSent';
import { poolKey } from '../read/places';
import { useBoard } from '../state/boardState';
import type { PoolProps } from './Pool';
import styles from './Pool.module.css';

const cardHeight: Readonly<Record<Settings['density'], number>> = { comfortable: 106, cosy: 76, compact: 50 };

export function PoolList({ judgement, view, asked }: PoolProps) {
  const { t } = useWords();
  const scroller = useRef<HTMLDivElement>(null);
  const density = useSettings((settings) => settings.density);
  const { firms } = view;
  const cursorIndex = useBoard(({ cursor }) =>
    cursor.lane === poolKey ? firms.findIndex(({ id }) => id === cursor.firmId) : -1,
  );
  const virtual = useVirtualizer({
    count: firms.length,
    gap: 6,
    overscan: 4,
    getScrollElement: () => scroller.current,
    estimateSize: () => cardHeight[density],
    getItemKey: useCallback((index: number) => `${firms[index]?.id} ${density}`, [firms, density]),
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return cursorIndex < 0 || shown.includes(cursorIndex) ? shown : [...shown, cursorIndex].sort((a, b) => a - b);
    },
  });
  useFocusSent(() => {
    if (cursorIndex >= 0) virtual.scrollToIndex(cursorIndex);
  });
  return (
    <div ref={scroller} className={styles.scroller} data-autoscroll="y">
      {firms.length === 0 && <p className={styles.nothing}>{t('board.pool.nothing')}</p>}
      <ul className={styles.list} aria-label={t('board.pool')} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map(({ key, index, start }) => {
          const firm = firms[index];
          return firm === undefined ? null : (
            <Card
              key={key}
              firm={firm}
              grouping={judgement.grouping}
              askedGroup={asked?.group}
              place={{ start, size: cardHeight[density], position: index + 1, count: firms.length }}
            />
          );
        })}
      </ul>
    </div>
  );
}
