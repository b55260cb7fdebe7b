/** The search field of the pool; arrow down goes to the first firm. */
import { Search } from 'lucide-react';
import { useWords } from '../../../state/language';
import { walk } from '../read/walk';
import { focusOn } from '../state/boardState';
import { useView } from '../state/view';
import styles from './Pool.module.css';

interface PoolSearchProps {
  readonly query: string;
  readonly change: (query: string) => void;
}

export function PoolSearch({ query, change }: PoolSearchProps) {
  const { t } = useWords();
  return (
    <div className={styles.search}>
      <Search aria-hidden size={15} />
      <input
        type="search"
        aria-label={t('common.search')}
        placeholder={t('board.pool.search')}
        value={query}
        onChange={({ target }) => change(target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown') return;
          event.preventDefault();
          focusOn(walk(useView.getState().lanes, { lane: 'pool' }, 'first'));
        }}
      />
    </div>
  );
}
