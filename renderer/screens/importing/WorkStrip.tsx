/** What is being done now and how far it is, with the button that ends it; or why it was not done. */
import { CircleAlert } from 'lucide-react';
import { ProgressBar } from 'react-aria-components';
import { Button } from '../../components/Button';
import { classes } from '../../components/classes';
import { useWords } from '../../state/language';
import styles from './ImportScreen.module.css';
import { refresh } from './state/previewing';
import { useWizard, type Work } from './state/wizard';
import { stopWork } from './state/work';

function Working({ task, stage, share }: Work) {
  const { t } = useWords();
  const words = t(`importing.work.${stage}`);
  return (
    <div className={styles.strip}>
      <span role="status">{words}</span>
      <ProgressBar className={classes(styles.bar)} aria-label={words} value={share * 100} isIndeterminate={share === 0}>
        <span className={styles.share} style={{ inlineSize: `${Math.max(4, share * 100)}%` }} />
      </ProgressBar>
      {/* Taking over is one step: it is done or not, and undone as one. */}
      {task !== 'taking' && <Button onPress={stopWork}>{t('common.cancel')}</Button>}
    </div>
  );
}

function CompareAgain() {
  const { t } = useWords();
  return <Button onPress={() => void refresh()}>{t('importing.again')}</Button>;
}

/** A comparison that was ended leaves the preview behind the decisions until it is asked for again. */
function Stopped() {
  const { t } = useWords();
  return (
    <div className={styles.strip}>
      <p className={styles.words} role="status">
        {t('importing.stale')}
      </p>
      <CompareAgain />
    </div>
  );
}

export function WorkStrip() {
  const { language } = useWords();
  const { work, refusal, isStale, isStopped, file } = useWizard();
  if (work !== undefined) return <Working {...work} />;
  if (refusal !== undefined) {
    return (
      <div className={classes(styles.strip, styles.refusal)} role="alert">
        <CircleAlert size={18} aria-hidden />
        <p className={styles.words}>{refusal.sentence[language]}</p>
        {file !== undefined && isStale && <CompareAgain />}
      </div>
    );
  }
  return isStopped ? <Stopped /> : null;
}
