/** A file could not be opened: what happened, where it is, and the choices. Nothing was overwritten. */
import { FileWarning } from 'lucide-react';
import { formatDateTime } from '../../../shared/language/jalali';
import { Button } from '../../components/Button';
import { ask } from '../../state/ask';
import { useDocument } from '../../state/document';
import { useWords } from '../../state/language';
import styles from './RecoveryScreen.module.css';

async function dismiss(): Promise<void> {
  const answer = await ask('workspace.dismissRecovery', {});
  if (answer !== undefined) useDocument.setState({ recovery: null });
}

function Backups() {
  const { t, language } = useWords();
  const backups = useDocument((state) => state.recovery?.backups ?? noBackups);
  if (backups.length === 0) return <p className={styles.none}>{t('recovery.noBackups')}</p>;
  return (
    <section>
      <h2 className={styles.subtitle}>{t('recovery.backups')}</h2>
      <ul className={styles.backups}>
        {backups.map(({ id, savedAt, kind }) => (
          <li key={id}>
            <span>{formatDateTime(savedAt, language)}</span>
            <small>{t(`recovery.kind.${kind}`)}</small>
            <Button onPress={() => void ask('workspace.recover', { backupId: id })}>{t('recovery.openBackup')}</Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

const noBackups: readonly never[] = [];

export function RecoveryScreen() {
  const { t, language } = useWords();
  const recovery = useDocument((state) => state.recovery);
  if (recovery === null) return null;
  const isThere = recovery.kind !== 'missing';
  return (
    <main className={styles.page}>
      <div className={styles.card} role="alert">
        <FileWarning size={34} aria-hidden />
        <h1 className={styles.title}>{t(`recovery.title.${recovery.kind}`)}</h1>
        <p>{recovery.refusal.sentence[language]}</p>
        <p className={styles.where}>
          <bdi>{recovery.fileName}</bdi> — <bdi dir="ltr">{recovery.folder}</bdi>
        </p>
        {isThere && <p>{t('recovery.untouched')}</p>}
      </div>
      <Backups />
      <div className={styles.choices}>
        <Button onPress={() => void ask('workspace.open', {})}>{t('recovery.openOther')}</Button>
        <Button onPress={() => void ask('workspace.create', {})}>{t('recovery.createNew')}</Button>
        {isThere && <Button onPress={() => void ask('workspace.reveal', {})}>{t('common.showInFolder')}</Button>}
        <Button variant="quiet" onPress={() => void dismiss()}>
          {t('recovery.toStart')}
        </Button>
      </div>
    </main>
  );
}
