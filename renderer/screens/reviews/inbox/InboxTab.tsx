/** The answers that have come in: every file with its state, and beside it the chosen one against the present document. */
import { FolderOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { mergeCallFor } from '../../../../shared/commands/mergeCall';
import type { InboxEntry } from '../../../../shared/ipc/reviews';
import { formatDateTime } from '../../../../shared/language/jalali';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { Button } from '../../../components/Button';
import { Chip } from '../../../components/Chip';
import { ConfirmDialog } from '../../../components/Dialog';
import { EmptyState } from '../../../components/EmptyState';
import { IconButton } from '../../../components/IconButton';
import { ask } from '../../../state/ask';
import { execute } from '../../../state/execute';
import { useWords } from '../../../state/language';
import { notify } from '../../../state/notices';
import { KeyGate } from '../key/KeyGate';
import { chooseAnswers, refreshInbox } from '../state/inbox';
import { show, useReviews } from '../state/view';
import { AnswerView } from './AnswerView';
import styles from './inbox.module.css';
import { RefusedView } from './RefusedView';
import { statusOf, statusTones, withoutQuestions } from './status';

function ChooseButton() {
  const { t } = useWords();
  return (
    <Button variant="primary" icon={<FolderOpen size={16} aria-hidden />} onPress={() => void chooseAnswers()}>
      {t('reviews.inbox.bring')}
    </Button>
  );
}

function EntryRow({ entry, isChosen }: { readonly entry: InboxEntry; readonly isChosen: boolean }) {
  const { t, text, language } = useWords();
  const status = statusOf(entry);
  return (
    <li>
      <button
        type="button"
        className={styles.entry}
        aria-current={isChosen ? 'true' : undefined}
        onClick={() => show({ entryId: entry.id })}
      >
        <bdi className={styles.entryName}>
          {entry.kind === 'judged' ? text(entry.judged.firm.name) : entry.fileName}
        </bdi>
        <Chip tone={statusTones[status]}>{t(`reviews.inbox.status.${status}`)}</Chip>
        <span className={styles.quiet}>
          {t('reviews.inbox.arrived', { moment: formatDateTime(entry.arrivedAt, language) })}
        </span>
      </button>
    </li>
  );
}

/** Takes every answer about which there is nothing to ask, each as a step of its own. */
async function takeEvery(entries: readonly InboxEntry[]): Promise<void> {
  let count = 0;
  for (const { judged, arrivedAt } of withoutQuestions(entries)) {
    if (!(await execute({ ...mergeCallFor(judged, 'all'), receivedAt: arrivedAt }))) break;
    count += 1;
  }
  if (count > 0) notify('done', both(sentence('reviews.inbox.mergedMany', { count })));
  await refreshInbox();
}

function EasyOnes({ entries }: { readonly entries: readonly InboxEntry[] }) {
  const { t } = useWords();
  const count = withoutQuestions(entries).length;
  if (count < 2) return null;
  return (
    <div className={styles.easy}>
      <p>{t('reviews.inbox.takeEveryNote', { count })}</p>
      <Button onPress={() => void takeEvery(entries)}>{t('reviews.inbox.takeEvery')}</Button>
    </div>
  );
}

function Chosen({ entry }: { readonly entry: InboxEntry }) {
  const { t } = useWords();
  const [isForgetting, setForgetting] = useState(false);
  return (
    <section className={styles.chosen} aria-label={entry.fileName}>
      <div className={styles.file}>
        <bdi className={styles.quiet}>{entry.fileName}</bdi>
        <IconButton
          label={t('reviews.inbox.forget')}
          icon={<Trash2 size={16} aria-hidden />}
          onPress={() => setForgetting(true)}
        />
      </div>
      {entry.kind === 'judged' ? <AnswerView entry={entry} /> : <RefusedView entry={entry} />}
      <ConfirmDialog
        title={t('reviews.inbox.forgetAsk')}
        isOpen={isForgetting}
        onClose={() => setForgetting(false)}
        onConfirm={() => void ask('reviews.forget', { ids: [entry.id] })}
        confirmLabel={t('reviews.inbox.forget')}
        cancelLabel={t('common.cancel')}
        isDangerous
      >
        <p>{t('reviews.inbox.forgetText')}</p>
      </ConfirmDialog>
    </section>
  );
}

function Inbox() {
  const { t } = useWords();
  const entries = useReviews((view) => view.entries);
  const entryId = useReviews((view) => view.entryId);
  if (entries.length === 0) {
    return <EmptyState title={t('reviews.inbox.none')} text={t('reviews.inbox.noneText')} action={<ChooseButton />} />;
  }
  const chosen = entries.find(({ id }) => id === entryId);
  return (
    <div className={styles.page}>
      <div className={styles.side}>
        <ChooseButton />
        <EasyOnes entries={entries} />
        <ul className={styles.list} aria-label={t('reviews.inbox.list')}>
          {entries.toReversed().map((entry) => (
            <EntryRow key={entry.id} entry={entry} isChosen={entry.id === entryId} />
          ))}
        </ul>
      </div>
      {chosen === undefined ? (
        <p className={styles.hint}>{t('reviews.inbox.choose')}</p>
      ) : (
        <Chosen key={chosen.id} entry={chosen} />
      )}
    </div>
  );
}

export function InboxTab() {
  return (
    <KeyGate>
      <Inbox />
    </KeyGate>
  );
}
