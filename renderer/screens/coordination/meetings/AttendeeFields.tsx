/** Who was invited, and who came. */
import { X } from 'lucide-react';
import { bodiesOf, type Meeting } from '../../../../shared/model/meeting';
import { CheckField } from '../../../components/CheckField';
import { IconButton } from '../../../components/IconButton';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { AddByText } from '../../../widgets/AddByText';
import { EditText } from '../../../widgets/EditText';
import forms from '../../../widgets/forms.module.css';
import { requiredText } from '../../../widgets/reading';
import { changeMeeting } from '../../../widgets/saving';
import own from './meetings.module.css';

type Attendee = Meeting['attendees'][number];

export function AttendeeFields({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useWords();
  const { id, attendees } = meeting;
  const save = (change: (now: readonly Attendee[]) => readonly Attendee[], gesture?: string) =>
    changeMeeting(id, (now) => ({ ...now, attendees: change(now.attendees) }), gesture);
  const rewrite = (at: number, by: (one: Attendee) => Attendee, gesture?: string) =>
    void save((now) => now.map((one, index) => (index === at ? by(one) : one)), gesture);
  const rows = attendees.map((one, at) => ({ one, at, key: `meeting.${id}.person.${attendees.length}.${at}` }));
  return (
    <Section title={t('meetings.attendees')} count={attendees.length}>
      <ul className={forms.stack}>
        {rows.map(({ one, at, key }) => (
          <li key={key} className={own.person}>
            <EditText
              id={`${key}.name`}
              label={t('meetings.name')}
              value={one.name}
              format={requiredText()}
              save={(name, gesture) => rewrite(at, (now) => ({ ...now, name }), gesture)}
            />
            <EditText
              id={`${key}.body`}
              label={t('meetings.body')}
              value={one.body}
              format={requiredText()}
              save={(body, gesture) => rewrite(at, (now) => ({ ...now, body }), gesture)}
            />
            <CheckField
              label={t('meetings.present')}
              isSelected={one.present}
              onChange={(present) => rewrite(at, (now) => ({ ...now, present }))}
            />
            <IconButton
              label={t('meetings.removeAttendee', { name: one.name })}
              icon={<X size={15} aria-hidden />}
              onPress={() => void save((now) => now.toSpliced(at, 1))}
            />
          </li>
        ))}
      </ul>
      <AddByText
        id={`meeting.${id}.person.new`}
        fields={[
          { key: 'name', label: t('meetings.newName') },
          { key: 'body', label: t('meetings.newBody'), suggestions: bodiesOf(meeting) },
        ]}
        addLabel={t('meetings.addAttendee')}
        add={(words) => save((now) => [...now, { ...words, present: true }])}
      />
    </Section>
  );
}
