/** Website, contact and note; the contact and the note never leave the office. */

import type { Firm } from '../../../../shared/model/firm';
import { limits } from '../../../../shared/model/limits';
import { FieldGrid } from '../../../components/FieldGrid';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { EditText } from '../../../widgets/EditText';
import forms from '../../../widgets/forms.module.css';
import { optionalAddress, optionalText } from '../../../widgets/reading';
import { changeFirm } from '../../../widgets/saving';
import { withField } from '../../../widgets/withField';
import type { RecordProps } from './FactsTab';
import { fieldId, saveField } from './firmField';

type Contact = NonNullable<Firm['contact']>;

const contactFields = [
  { key: 'name', label: 'firms.field.contactName', dir: 'auto', format: optionalText() },
  { key: 'post', label: 'firms.field.contactPost', dir: 'auto', format: optionalText() },
  { key: 'phone', label: 'firms.field.contactPhone', dir: 'ltr', format: optionalAddress('telephone') },
  { key: 'email', label: 'firms.field.contactEmail', dir: 'ltr', format: optionalAddress('email') },
] as const;

/** The contact with one field changed; none at all when nothing is left of it. */
function withContact(contact: Contact | undefined, key: keyof Contact, value: string | undefined): Contact | undefined {
  const changed = withField(contact ?? {}, key, value);
  return Object.keys(changed).length === 0 ? undefined : changed;
}

export function OfficeFields({ firm }: RecordProps) {
  const { t } = useWords();
  return (
    <Section title={t('firms.group.office')}>
      <FieldGrid>
        <EditText
          id={fieldId(firm, 'website')}
          label={t('firms.field.website')}
          value={firm.website}
          format={optionalAddress('website')}
          dir="ltr"
          save={saveField(firm, 'website')}
        />
        {contactFields.map(({ key, label, dir, format }) => (
          <EditText
            key={key}
            id={fieldId(firm, `contact.${key}`)}
            label={t(label)}
            value={firm.contact?.[key]}
            format={format}
            dir={dir}
            save={(value, gesture) =>
              void changeFirm(
                firm.id,
                (now) => withField(now, 'contact', withContact(now.contact, key, value)),
                gesture,
              )
            }
          />
        ))}
      </FieldGrid>
      <EditText
        id={fieldId(firm, 'note')}
        label={t('firms.field.note')}
        value={firm.note}
        format={optionalText(limits.note, true)}
        rows={4}
        save={saveField(firm, 'note')}
      />
      <p className={forms.quiet}>{t('firms.staysHere')}</p>
    </Section>
  );
}
