/** What the paper corrects in the firm's record: the same that the printed form asks for. */
import { useState } from 'react';
import { highestCapacity } from '../../../../shared/model/firm';
import { NumberField } from '../../../components/NumberField';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { Concerns } from '../../../widgets/record/Concerns';
import { People } from '../../../widgets/record/People';
import type { RecordProps } from '../../../widgets/record/recordDraft';
import { Skills } from '../../../widgets/record/Skills';
import styles from './paper.module.css';

const parts = { capabilities: Skills, talents: People, concerns: Concerns } as const;

function Part({ name, record }: RecordProps & { readonly name: keyof typeof parts }) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const Fields = parts[name];
  return (
    <Section title={t(`nouns.${name}`)} part={name} isCollapsible isOpen={isOpen} onToggle={setOpen}>
      <Fields record={record} />
    </Section>
  );
}

export function PaperRecordFields({ record }: RecordProps) {
  const { t } = useWords();
  const { before, now, correct } = record;
  return (
    <fieldset className={styles.item}>
      <legend>{t('reviewing.paper.record')}</legend>
      <NumberField
        label={t('reviews.paper.capacity')}
        value={now.capacity}
        min={0}
        max={highestCapacity}
        step={1}
        onChange={(capacity) => correct('capacity', capacity ?? before.capacity)}
      />
      {(['capabilities', 'talents', 'concerns'] as const).map((name) => (
        <Part key={name} name={name} record={record} />
      ))}
    </fieldset>
  );
}
