/** The four figures side by side; each leads to where it comes from. */
import { classes } from '../../components/classes';
import { goTo } from '../../state/session';
import styles from './FigureRow.module.css';
import type { FigureCard } from './figureCards';

export function FigureRow({ figures }: { readonly figures: readonly FigureCard[] }) {
  return (
    <ul className={styles.row}>
      {figures.map(({ id, label, value, note, tone, screen }) => (
        <li key={id}>
          <button type="button" className={styles.card} onClick={() => goTo(screen)}>
            <span className={styles.label}>{label}</span>
            <span className={classes(styles.value, tone === 'attention' && styles.attention)}>{value}</span>
            <span className={styles.note}>{note}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
