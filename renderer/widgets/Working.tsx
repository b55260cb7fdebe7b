/** Something is being worked out, and can be stopped. */
import { Button } from '../components/Button';
import { useWords } from '../state/language';
import styles from './Working.module.css';

export function Working({ onStop }: { readonly onStop: () => void }) {
  const { t } = useWords();
  return (
    <p className={styles.working} role="status">
      {t('reasons.working')}
      <Button onPress={onStop}>{t('common.stop')}</Button>
    </p>
  );
}
