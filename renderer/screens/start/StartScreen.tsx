/** First run: four doors, and the workspaces opened last. */
import { FileInput, FilePlus2, FolderOpen, type LucideIcon, MailOpen, Sparkles, X } from 'lucide-react';
import { formatDateTime } from '../../../shared/language/jalali';
import type { MessageKey } from '../../../shared/language/messages/catalogue';
import { Button } from '../../components/Button';
import { IconButton } from '../../components/IconButton';
import { ask } from '../../state/ask';
import { useDocument } from '../../state/document';
import { useWords } from '../../state/language';
import { changeSettings } from '../../state/settings';
import { openImport } from '../importing';
import { choosePackage } from '../reviewing';
import styles from './StartScreen.module.css';

interface Door {
  readonly title: MessageKey;
  readonly text: MessageKey;
  readonly icon: LucideIcon;
  readonly go: () => void;
}

const doors: readonly Door[] = [
  {
    title: 'shell.start.sample.title',
    text: 'shell.start.sample.text',
    icon: Sparkles,
    go: () => void ask('workspace.openSample', {}),
  },
  {
    title: 'shell.start.open.title',
    text: 'shell.start.open.text',
    icon: FolderOpen,
    go: () => void ask('workspace.open', {}),
  },
  {
    title: 'shell.start.import.title',
    text: 'shell.start.import.text',
    icon: FileInput,
    go: () => void openImport(),
  },
  { title: 'reviewing.door.title', text: 'reviewing.door.text', icon: MailOpen, go: () => void choosePackage() },
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
  const { t, say, language } = useWords();
  const other = language === 'fa' ? 'en' : 'fa';
  return (
    <main className={styles.page}>
      <header className={styles.head}>
        <h1>{t('common.appName')}</h1>
        <p>{t('common.tagline')}</p>
      </header>
      <div className={styles.doors}>
        {doors.map(({ title, text, icon: Icon, go }) => (
          <button key={title} type="button" className={styles.door} onClick={go}>
            <Icon size={30} aria-hidden />
            <strong>{say({ key: title })}</strong>
            <span>{say({ key: text })}</span>
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
