/** The office: what stands at the head and the foot of its papers. Fields are kept when they are left, copies when they are added. */
import { useState } from 'react';
import { currencies } from '../../../shared/model/money';
import type { Text } from '../../../shared/model/text';
import { FieldGrid } from '../../components/FieldGrid';
import { Section } from '../../components/Section';
import { SelectField } from '../../components/SelectField';
import { TextField } from '../../components/TextField';
import { useWorkspace } from '../../state/document';
import { useWords } from '../../state/language';
import { changeOffice } from '../../widgets/saving';
import { Letterhead } from './Letterhead';
import { officeFields } from './officeFields';
import styles from './SettingsScreen.module.css';
import type { SaveOffice } from './saveOffice';

interface TextPairProps {
  readonly label: string;
  readonly value: Text;
  readonly onCommit: (value: Text) => void;
}

/** One text in both languages; the Persian one is the text itself, the English one may be left empty. */
function TextPair({ label, value, onCommit }: TextPairProps) {
  const { t } = useWords();
  const [fa, setFa] = useState(value.fa);
  const [en, setEn] = useState(value.en ?? '');
  const commit = () => {
    const written = en.trim() === '' ? { fa: fa.trim() } : { fa: fa.trim(), en: en.trim() };
    if (written.fa !== value.fa || written.en !== value.en) onCommit(written);
  };
  const inLanguage = (name: string) => t('settings.inLanguage', { label, language: name });
  return (
    <>
      <TextField label={inLanguage(t('common.persian'))} value={fa} onChange={setFa} onBlur={commit} dir="rtl" />
      <TextField label={inLanguage(t('common.english'))} value={en} onChange={setEn} onBlur={commit} dir="ltr" />
    </>
  );
}

export function OfficeForm() {
  const { t } = useWords();
  const office = useWorkspace()?.office;
  if (office === undefined) return null;
  const save: SaveOffice = (change) => void changeOffice(change);
  return (
    <div className={styles.card}>
      <Section title={t('settings.office')}>
        <p className={styles.note}>{t('settings.office.note')}</p>
        <FieldGrid>
          {officeFields.map(({ label, read, write }) => {
            const value = read(office);
            return (
              <TextPair
                key={`${label} ${value.fa} ${value.en ?? ''}`}
                label={t(label)}
                value={value}
                onCommit={(written) => save((now) => write(now, written))}
              />
            );
          })}
          <SelectField
            label={t('settings.office.currency')}
            hint={t('settings.office.currencyHint')}
            value={office.currency ?? 'rial'}
            options={currencies.map((id) => ({ id, label: t(`nouns.currency.${id}`) }))}
            onChange={(currency) => save((now) => ({ ...now, currency }))}
          />
        </FieldGrid>
        <Letterhead office={office} save={save} />
      </Section>
    </div>
  );
}
