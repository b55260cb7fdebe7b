/** The agenda, with the open points that are not on it yet. */
import { both } from '../../../../shared/language/messages/say';
import { type OpenPoint, openPoints } from '../../../../shared/planning/openPoints';
import { Button } from '../../../components/Button';
import { Section } from '../../../components/Section';
import { useJudgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { todayIso } from '../../../state/today';
import { EditTextList } from '../../../widgets/EditTextList';
import forms from '../../../widgets/forms.module.css';
import { changeMeeting } from '../../../widgets/saving';
import type { MeetingProps } from './MeetingForm';
import own from './meetings.module.css';

export function AgendaFields({ workspace, meeting }: MeetingProps) {
  const { t, say, text } = useWords();
  const grouping = useJudgement()?.grouping;
  const { id, agenda } = meeting;
  const onIt = new Set(agenda.map(({ fa }) => fa));
  const left = openPoints(workspace, grouping, todayIso()).filter(({ sentence }) => !onIt.has(both(sentence).fa));
  const take = (points: readonly OpenPoint[]) =>
    void changeMeeting(id, (now) => ({
      ...now,
      agenda: [...now.agenda, ...points.map(({ sentence }) => both(sentence))],
    }));
  return (
    <>
      <Section title={t('meetings.agenda')} count={agenda.length}>
        <EditTextList
          id={`meeting.${id}.agenda`}
          itemLabel={t('meetings.agendaItem')}
          newLabel={t('meetings.newItem')}
          addLabel={t('meetings.addItem')}
          removeLabel={(item) => t('meetings.removeItem', { item: text(item) })}
          items={agenda}
          save={(change, gesture) => changeMeeting(id, (now) => ({ ...now, agenda: change(now.agenda) }), gesture)}
        />
      </Section>
      <Section
        title={t('meetings.proposed')}
        count={left.length}
        actions={left.length > 1 && <Button onPress={() => take(left)}>{t('meetings.takeAll')}</Button>}
      >
        {left.length === 0 && <p className={forms.quiet}>{t('meetings.noneOpen')}</p>}
        <ul>
          {left.map((point) => (
            <li key={point.id} className={own.point}>
              <span>{say(point.sentence)}</span>
              <Button variant="quiet" onPress={() => take([point])}>
                {t('meetings.take')}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </>
  );
}
