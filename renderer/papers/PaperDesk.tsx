/** A paper on a desk: as it would be printed, on the ground of the app. */
import type { Paper } from '../../shared/papers/paper';
import styles from './PaperDesk.module.css';
import { PaperSheets } from './PaperSheets';

interface PaperDeskProps {
  readonly paper: Paper | undefined;
  /** Said while there is no paper. */
  readonly waiting: string;
  /** The name of the desk, which keys move as well as the wheel. */
  readonly label: string;
}

export function PaperDesk({ paper, waiting, label }: PaperDeskProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keys
    <section className={styles.desk} aria-label={label} tabIndex={0} data-desk>
      {paper === undefined ? (
        <p>{waiting}</p>
      ) : (
        <div className={styles.fitted}>
          <PaperSheets paper={paper} />
        </div>
      )}
    </section>
  );
}
