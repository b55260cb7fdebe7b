/** Whether the last change is on disk, and what to do when it is not. */
import { formatTime } from '../../../shared/language/jalali';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import { ask } from '../../state/ask';
import { useDocument } from '../../state/document';
import { useWords } from '../../state/language';
import styles from './Shell.module.css';

export function SavedNote() {
  const { t, language } = useWords();
  const saved = useDocument((state) => state.open?.saved);
  if (saved === undefined) return null;
  if (saved.kind === 'failed') {
    return (
      <span className={classes(styles.saved, styles.unsaved)} role="status">
        <strong>{t('common.notSaved')}</strong>
        <span className={styles.why} title={saved.refusal.sentence[language]}>
          {saved.refusal.sentence[language]}
        </span>
        <Button onPress={() => void ask('workspace.saveAs', {})}>{t('common.saveAs')}</Button>
      </span>
    );
  }
  const words =
    saved.kind === 'saving' ? t('common.saving') : t('common.saved', { time: formatTime(saved.at, language) });
  return (
    <span className={styles.saved} role="status">
      {words}
    </span>
  );
}
