/** Who has not answered, with the days left or over; copied or saved as sentences for letters. */
import { Save } from 'lucide-react';
import { useMemo } from 'react';
import { type Reminder, remindersOf } from '../../../../shared/exchange/review/reminders';
import { formatDate } from '../../../../shared/language/jalali';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
import { Button } from '../../../components/Button';
import { classes } from '../../../components/classes';
import { EmptyState } from '../../../components/EmptyState';
import { Section } from '../../../components/Section';
import type { Judgement } from '../../../state/judgement';
import { useWords, type Words } from '../../../state/language';
import { notify } from '../../../state/notices';
import { goTo } from '../../../state/session';
import { todayIso } from '../../../state/today';
import { CopyLines } from '../../../widgets/CopyLines';
import { FirmName } from '../../../widgets/FirmName';
import { NoRounds } from '../NoRounds';
import { useSaveLines } from '../saveLines';
import styles from './reminders.module.css';

function daysSaid({ t }: Words, daysLeft: number | undefined): string {
  if (daysLeft === undefined) return t('reviews.reminders.days.none');
  if (daysLeft === 0) return t('reviews.reminders.days.today');
  return daysLeft > 0
    ? t('reviews.reminders.days.left', { days: daysLeft })
    : t('reviews.reminders.days.over', { days: -daysLeft });
}

function ReminderItem({ reminder }: { readonly reminder: Reminder }) {
  const words = useWords();
  const { firm, review, daysLeft } = reminder;
  return (
    <li className={styles.item}>
      <button
        type="button"
        className={styles.firm}
        onClick={() => goTo('firms', { kind: 'firm', id: firm.id, page: 'answers' })}
      >
        <FirmName name={firm.name} />
      </button>
      <span className={styles.quiet}>{words.t('reviews.rounds.roundNumber', { round: review.round })}</span>
      <span className={classes(styles.quiet, styles.date)}>
        {review.dueOn === undefined ? '' : formatDate(review.dueOn, words.language)}
      </span>
      <span className={styles.days} data-over={(daysLeft !== undefined && daysLeft < 0) || undefined}>
        {daysSaid(words, daysLeft)}
      </span>
    </li>
  );
}

export function RemindersTab({ judgement }: { readonly judgement: Judgement }) {
  const { t } = useWords();
  const { workspace, scenario } = judgement;
  const reminders = useMemo(() => remindersOf(workspace, scenario, todayIso()), [workspace, scenario]);
  const save = useSaveLines('reminders');
  const lines = () => reminders.map((one) => one.sentence);
  const saveNow = async () => {
    const fileName = await save(lines());
    if (fileName !== undefined) notify('done', both(sentence('reviews.saved', { file: fileName })));
  };
  if (workspace.reviews.length === 0) return <NoRounds />;
  if (reminders.length === 0)
    return <EmptyState title={t('reviews.reminders.none')} text={t('reviews.reminders.noneText')} />;
  return (
    <Section
      title={t('reviews.reminders.head', { count: reminders.length })}
      actions={
        <div className={styles.tools}>
          <CopyLines lines={lines} />
          <Button icon={<Save size={16} aria-hidden />} onPress={() => void saveNow()}>
            {t('reviews.reminders.save')}
          </Button>
        </div>
      }
    >
      <ul className={styles.list}>
        {reminders.map((one) => (
          <ReminderItem key={one.review.id} reminder={one} />
        ))}
      </ul>
    </Section>
  );
}
