/** When, where and what a meeting is called. */
import { dayInTehran, formatTime, momentInTehran } from '../../../../shared/language/jalali';
import { sentence } from '../../../../shared/language/messages/sentence';
import { toLatinDigits, toPersianDigits } from '../../../../shared/language/numerals';
import type { Meeting } from '../../../../shared/model/meeting';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { DayField } from '../../../widgets/DayField';
import { EditText } from '../../../widgets/EditText';
import { EditWords } from '../../../widgets/EditWords';
import { type Format, optionalText } from '../../../widgets/reading';
import { changeMeeting } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';

/** A time of day, `HH:MM`. */
const clock: Format<string> = {
  read(text) {
    const match = /^(\d{1,2})[:٫.](\d{2})$/.exec(toLatinDigits(text).trim());
    const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
    return match !== null && hour < 24 && minute < 60
      ? { ok: true, value: `${String(hour).padStart(2, '0')}:${match[2]}` }
      : { ok: false, sentence: sentence('meetings.badTime') };
  },
  write: (value, language) => (language === 'fa' ? toPersianDigits(value) : value),
};

export function MeetingFacts({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useWords();
  const { id, title, heldAt, place } = meeting;
  const [day, time] = [dayInTehran(heldAt), formatTime(heldAt, 'en')];
  const heldOn = (on: string, at: string, gesture?: string) =>
    void changeMeeting(id, (now) => ({ ...now, heldAt: momentInTehran(on, at) }), gesture);
  return (
    <Section title={t('meetings.facts')}>
      <FieldGrid>
        <EditWords
          id={`meeting.${id}.title`}
          label={t('meetings.title')}
          value={title}
          save={(value = { fa: '' }, gesture) => void changeMeeting(id, (now) => ({ ...now, title: value }), gesture)}
        />
        <DayField label={t('meetings.day')} value={day} onChange={(on) => on !== undefined && heldOn(on, time)} />
        <EditText
          id={`meeting.${id}.time`}
          label={t('meetings.time')}
          value={time}
          format={clock}
          save={(at, gesture) => heldOn(day, at, gesture)}
        />
        <EditText
          id={`meeting.${id}.place`}
          label={t('meetings.place')}
          value={place}
          format={optionalText()}
          save={(value, gesture) => void changeMeeting(id, (now) => withField(now, 'place', value), gesture)}
        />
      </FieldGrid>
    </Section>
  );
}
