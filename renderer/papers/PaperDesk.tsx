/** A paper on a desk: as it would be printed, on the ground of the app. */
import type { Paper } from '../../shared/papers/paper';
import styles from './PaperDesk.module.css';
import { PaperSheets } from './PaperSheets';

interface PaperDeskProps {
  readonly paper: Paper | undefined;
  /** Said while there is no paper. */
  readonly waiting: string;
}

export function PaperDesk({ paper, waiting }: PaperDeskProps) {
  return (
    <div className={styles.desk} data-desk>
      {paper === undefined ? <p>{waiting}</p> : <PaperSheets paper={paper} />}
    </div>
  );
}
