/** In how many consortia a firm is, of how many it can serve: one dot each. */
import { useWords } from '../../../state/language';
import styles from './Card.module.css';

export function LoadDots({ load, capacity }: { readonly load: number; readonly capacity: number }) {
  const { t } = useWords();
  const label = t('board.card.load', { load, capacity });
  const dots = Array.from({ length: Math.max(load, capacity) }, (_, index) => ({
    name: `dot ${index}`,
    state: index >= capacity ? 'over' : index < load ? 'full' : 'free',
  }));
  return (
    <span className={styles.load} role="img" aria-label={label} title={label}>
      {dots.map(({ name, state }) => (
        <i key={name} data-state={state} />
      ))}
    </span>
  );
}
