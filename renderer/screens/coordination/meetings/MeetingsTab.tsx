/** Meetings, the latest first, and the form of the one that is chosen. */
import { CalendarDays, Plus, Users } from 'lucide-react';
import { formatDateTime } from '../../../../shared/language/jalali';
import type { Meeting } from '../../../../shared/model/meeting';
import type { Workspace } from '../../../../shared/model/workspace';
import { Button } from '../../../components/Button';
import { EmptyState } from '../../../components/EmptyState';
import { ask } from '../../../state/ask';
import { tellExported } from '../../../state/exported';
import { useScenario } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import styles from '../CoordinationScreen.module.css';
import { addMeeting } from '../state/newNames';
import { show, useCoordinationView } from '../state/view';
import { MeetingForm } from './MeetingForm';
import own from './meetings.module.css';

function Item({ meeting, isChosen }: { readonly meeting: Meeting; readonly isChosen: boolean }) {
  const { t, text, language } = useWords();
  const { decisions } = meeting;
  const actions = decisions.reduce((sum, decision) => sum + decision.actions.length, 0);
  return (
    <li>
      <button
        type="button"
        className={own.meeting}
        aria-current={isChosen || undefined}
        onClick={() => show({ meetingId: meeting.id })}
      >
        <b>{text(meeting.title)}</b>
        <span>{formatDateTime(meeting.heldAt, language)}</span>
        <span>{t('meetings.counts', { decisions: decisions.length, actions })}</span>
      </button>
    </li>
  );
}

function CalendarButton() {
  const { t, language } = useWords();
  const scenario = useScenario();
  const write = async () => {
    const answer = await ask('calendar.export', { scenarioId: scenario?.id ?? null, language });
    if (answer?.kind === 'done') tellExported(answer.value);
  };
  return (
    <Button icon={<CalendarDays size={16} aria-hidden />} onPress={() => void write()}>
      {t('meetings.calendar')}
    </Button>
  );
}

export function MeetingsTab({ workspace }: { readonly workspace: Workspace }) {
  const { t } = useWords();
  const meetingId = useCoordinationView((view) => view.meetingId);
  const meetings = workspace.meetings.toSorted((a, b) => Date.parse(b.heldAt) - Date.parse(a.heldAt));
  const chosen = meetings.find(({ id }) => id === meetingId) ?? meetings[0];
  const add = (
    <Button variant="primary" icon={<Plus size={16} aria-hidden />} onPress={() => void addMeeting(workspace)}>
      {t('meetings.add')}
    </Button>
  );
  if (chosen === undefined) {
    return (
      <EmptyState
        icon={<Users size={36} aria-hidden />}
        title={t('meetings.empty')}
        text={t('meetings.emptyText')}
        action={add}
      />
    );
  }
  return (
    <div className={styles.stack}>
      <div className={styles.tools}>
        {add}
        <CalendarButton />
      </div>
      <div className={own.columns}>
        <nav aria-label={t('meetings.list')}>
          <ul className={forms.stack}>
            {meetings.map((meeting) => (
              <Item key={meeting.id} meeting={meeting} isChosen={meeting === chosen} />
            ))}
          </ul>
        </nav>
        <MeetingForm key={chosen.id} workspace={workspace} meeting={chosen} />
      </div>
    </div>
  );
}
