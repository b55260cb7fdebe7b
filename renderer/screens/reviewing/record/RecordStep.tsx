/** Third step: the firm's own record, to be corrected where it is wrong. */
import { highestCapacity } from '../../../../shared/model/firm';
import { NumberField } from '../../../components/NumberField';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import { Concerns } from '../../../widgets/record/Concerns';
import { People } from '../../../widgets/record/People';
import { Skills } from '../../../widgets/record/Skills';
import styles from '../reviewing.module.css';
import { StepPage } from '../StepPage';
import { useRecord } from './useRecord';

export function RecordStep() {
  const { t } = useWords();
  const record = useRecord();
  const { before, now, correct } = record;
  return (
    <StepPage heading={t('reviewing.step.record')} next="seal">
      <p className={styles.quiet}>{t('reviewing.record.text')}</p>
      <div className={styles.card}>
        <Section title={t('nouns.capabilities')} count={now.capabilities.length}>
          <Skills record={record} />
        </Section>
      </div>
      <div className={styles.card}>
        <Section title={t('nouns.capacity')}>
          <NumberField
            label={t('reviewing.record.capacity')}
            value={now.capacity}
            onChange={(capacity) => correct('capacity', capacity ?? before.capacity)}
            min={0}
            max={highestCapacity}
            step={1}
          />
        </Section>
      </div>
      <div className={styles.card}>
        <Section title={t('nouns.talents')} count={now.talents.length}>
          <People record={record} />
        </Section>
      </div>
      <div className={styles.card}>
        <Section title={t('nouns.concerns')}>
          <Concerns record={record} />
        </Section>
      </div>
    </StepPage>
  );
}
