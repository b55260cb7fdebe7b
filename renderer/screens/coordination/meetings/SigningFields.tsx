/** Who of those present has signed. */
import type { Meeting } from '../../../../shared/model/meeting';
import { CheckField } from '../../../components/CheckField';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import forms from '../../../widgets/forms.module.css';
import { changeMeeting } from '../../../widgets/saving';

export function SigningFields({ meeting }: { readonly meeting: Meeting }) {
  const { t } = useWords();
  const { id, attendees, signedBy } = meeting;
  const present = [...new Set(attendees.filter((one) => one.present).map(({ name }) => name))];
  const sign = (name: string, hasSigned: boolean) =>
    void changeMeeting(id, (now) => {
      const others = now.signedBy.filter((one) => one !== name);
      return { ...now, signedBy: hasSigned ? [...others, name] : others };
    });
  return (
    <Section title={t('meetings.signing')} count={signedBy.length}>
      {present.length === 0 && <p className={forms.quiet}>{t('meetings.nobodyPresent')}</p>}
      {present.map((name) => (
        <CheckField
          key={name}
          label={t('meetings.signs', { name })}
          isSelected={signedBy.includes(name)}
          onChange={(hasSigned) => sign(name, hasSigned)}
        />
      ))}
    </Section>
  );
}
