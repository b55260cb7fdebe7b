/** The packages while they are made: how far it is, and a way to stop. */
import { Button } from '../../../components/Button';
import { ask } from '../../../state/ask';
import { useWords } from '../../../state/language';
import { useReviews } from '../state/view';
import styles from './send.module.css';

export function Packing() {
  const { t } = useWords();
  const progress = useReviews((view) => view.progress);
  if (progress === undefined) return null;
  const { done, total } = progress;
  const said = t('reviews.send.packing', { done, total });
  return (
    <div className={styles.packing}>
      <p role="status">{said}</p>
      <progress value={done} max={total} aria-label={said} />
      <p className={styles.note}>{t('reviews.send.packingNote')}</p>
      <div className={styles.row}>
        <Button onPress={() => void ask('reviews.cancelSending', {})}>{t('common.stop')}</Button>
      </div>
    </div>
  );
}
