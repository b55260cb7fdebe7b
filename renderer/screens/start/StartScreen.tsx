/** First run: three doors, and the workspaces opened last. */
import { FileInput, FilePlus2, FolderOpen, type LucideIcon, Sparkles, X } from 'lucide-react';
import { formatDateTime } from '../../../shared/language/jalali';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { ask } from '../../state/ask';
import { useDocument } from '../../state/document';
import { useWords } from '../../state/language';
import { changeSettings } from '../../state/settings';
import { openImport } from '../importing';
import styles from './StartScreen.module.css';

interface Door {
  readonly id: 'sample' | 'open' | 'import';
  readonly icon: LucideIcon;
  readonly go: () => void;
}

const doors: readonly Door[] = [
  { id: 'sample', icon: Sparkles, go: () => void ask('workspace.openSample', {}) },
  { id: 'open', icon: FolderOpen, go: () => void ask('workspace.open', {}) },
  { id: 'import', icon: FileInput, go: () => void openImport() },
];

async function forget(id: string): Promise<void> {
  const recent = await ask('workspace.forgetRecent', { id });
  if (recent !== undefined) useDocument.setState({ recent });
}

function Recent() {
  const { t, language } = useWords();
  const recent = useDocument((state) => state.recent);
  if (recent.length === 0) return null;
  return (
    <section className={styles.recent}>
      <h2>{t('shell.start.recent')}</h2>
      <ul>
        {recent.map(({ id, title, fileName, folder, openedAt }) => (
          <li key={id} className={styles.file}>
            <button type="button" className={styles.open} onClick={() => void ask('workspace.openRecent', { id })}>
              <strong>{title[language]}</strong>
              <small>
                <bdi>{fileName}</bdi> — <bdi dir="ltr">{folder}</bdi>
              </small>
              <small>{formatDateTime(openedAt, language)}</small>
            </button>
            <IconButton
              label={t('shell.start.forget')}
              icon={<X size={16} aria-hidden />}
              onPress={() => void forget(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

export function StartScreen() {
  const { t, language } = useWords();
  const other = language === 'fa' ? 'en' : 'fa';
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{t('common.appName')}</h1>
        <p>{t('common.tagline')}</p>
      </header>
      <div className={styles.doors}>
        {doors.map(({ id, icon: Icon, go }) => (
          <button key={id} type="button" className={styles.door} onClick={go}>
            <Icon size={30} aria-hidden />
            <strong>{t(`shell.start.${id}.title`)}</strong>
            <span>{t(`shell.start.${id}.text`)}</span>
          </button>
        ))}
      </div>
      <Button
        variant="quiet"
        icon={<FilePlus2 size={16} aria-hidden />}
        onPress={() => void ask('workspace.create', {})}
      >
        {t('shell.start.create')}
      </Button>
      <Recent />
      <button
        type="button"
        className={styles.language}
        lang={other}
        onClick={() => void changeSettings({ language: other })}
      >
        {t('shell.start.otherLanguage')}
      </button>
    </main>
  );
}
