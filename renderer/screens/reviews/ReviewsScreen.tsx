/** Review by file (بازبینی): rounds sent, answers that have come in, reminders; a round is prepared and sent from here. */
import { Inbox, Send } from 'lucide-react';
import { useEffect } from 'react';
import { formatNumber } from '../../../shared/language/numerals';
import { isClosed } from '../../../shared/model/scenario';
import { Button } from '../../components/Button';
import { EmptyState } from '../../components/EmptyState';
import { Tabs } from '../../components/Tabs';
import { useDocument } from '../../state/document';
import { type Judgement, useJudgement } from '../../state/judgement';
import { useWords } from '../../state/language';
import { goTo } from '../../state/session';
import { InboxTab } from './inbox/InboxTab';
import { statusOf } from './inbox/status';
import { PaperDialog } from './paper/PaperDialog';
import styles from './ReviewsScreen.module.css';
import { RemindersTab } from './reminders/RemindersTab';
import { RoundsTab } from './rounds/RoundsTab';
import { SendPage } from './send/SendPage';
import { chooseAnswers, followReviews, refreshInbox, refreshKey } from './state/inbox';
import { reviewTabs, show, showFile, useReviews } from './state/view';

function useFreshInbox(): void {
  const revision = useDocument(({ open }) => open?.revision);
  const keyWords = useReviews(({ key }) => key?.keyWords);
  useEffect(() => followReviews(), []);
  useEffect(() => void refreshKey(), []);
  useEffect(() => {
    if (revision !== undefined && keyWords !== undefined) void refreshInbox();
  }, [revision, keyWords]);
}

function Pages({ judgement }: { readonly judgement: Judgement }) {
  const { t, language } = useWords();
  const tab = useReviews((view) => view.tab);
  const waiting = useReviews(
    ({ entries }) => entries.filter((one) => ['fresh', 'late'].includes(statusOf(one))).length,
  );
  const contents = {
    rounds: <RoundsTab judgement={judgement} />,
    inbox: <InboxTab />,
    reminders: <RemindersTab judgement={judgement} />,
  };
  const label = (id: (typeof reviewTabs)[number]) =>
    id === 'inbox' && waiting > 0
      ? `${t('reviews.tab.inbox')} (${formatNumber(waiting, language)})`
      : t(`reviews.tab.${id}`);
  return (
    <Tabs
      label={t('reviews.tabs')}
      selected={tab}
      onSelect={(id) => show({ tab: reviewTabs.find((one) => one === id) ?? 'rounds' })}
      tabs={reviewTabs.map((id) => ({ id, label: label(id), content: contents[id] }))}
    />
  );
}

function Filled({ judgement }: { readonly judgement: Judgement }) {
  const { t, text } = useWords();
  const isSending = useReviews((view) => view.isSending);
  const paper = useReviews((view) => view.paper);
  useFreshInbox();
  if (isSending) return <SendPage judgement={judgement} />;
  return (
    <div className={styles.whole}>
      <header className={styles.head}>
        <h2>{t('reviews.title')}</h2>
        <bdi className={styles.scenario}>{text(judgement.scenario.name)}</bdi>
        <Button icon={<Inbox size={16} aria-hidden />} onPress={() => void chooseAnswers()}>
          {t('reviews.inbox.open')}
        </Button>
        <Button
          variant="primary"
          icon={<Send size={16} aria-hidden />}
          isDisabled={isClosed(judgement.scenario)}
          onPress={() => show({ isSending: true })}
        >
          {t('reviews.send.open')}
        </Button>
      </header>
      <Pages judgement={judgement} />
      {paper !== undefined && (
        <PaperDialog review={paper} judgement={judgement} onClose={() => show({ paper: undefined })} />
      )}
    </div>
  );
}

export function ReviewsScreen() {
  const { t } = useWords();
  const judgement = useJudgement();
  const file = useDocument(({ open }) => open && `${open.workspace.id} ${open.fileName}`);
  useEffect(() => {
    if (file !== undefined && file !== null) showFile(file);
  }, [file]);
  if (judgement === undefined) {
    return (
      <EmptyState
        title={t('reviews.noScenario')}
        text={t('reviews.noScenarioText')}
        action={<Button onPress={() => goTo('board')}>{t('shell.goTo.board')}</Button>}
      />
    );
  }
  return (
    <div className={styles.page}>
      <Filled key={file} judgement={judgement} />
    </div>
  );
}
