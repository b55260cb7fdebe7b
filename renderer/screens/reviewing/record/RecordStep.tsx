/** Third step: the firm's own record, to be corrected where it is wrong. */
import { NumberField } from '../../../components/NumberField';
import { Section } from '../../../components/Section';
import { useWords } from '../../../state/language';
import styles from '../reviewing.module.css';
import { StepPage } from '../StepPage';
import { correct } from '../state/drafting';
import { Concerns } from './Concerns';
import { People } from './People';
import { Skills } from './Skills';
import { useRecord } from './useRecord';

/** As many as the model takes. */
const mostConsortia = 9;

export function RecordStep() {
  const { t } = useWords();
  const { before, now } = useRecord();
  return (
    <StepPage heading={t('reviewing.step.record')} next="seal">
      <p className={styles.quiet}>{t('reviewing.record.text')}</p>
      <div className={styles.card}>
        <Section title={t('nouns.capabilities')} count={now.capabilities.length}>
          <Skills />
        </Section>
      </div>
      <div className={styles.card}>
        <Section title={t('nouns.capacity')}>
          <NumberField
            label={t('reviewing.record.capacity')}
            value={now.capacity}
            onChange={(capacity) => correct('capacity', capacity ?? before.capacity)}
            min={0}
            max={mostConsortia}
            step={1}
          />
        </Section>
      </div>
      <div className={styles.card}>
        <Section title={t('nouns.talents')} count={now.talents.length}>
          <People />
        </Section>
      </div>
      <div className={styles.card}>
        <Section title={t('nouns.concerns')}>
          <Concerns />
        </Section>
      </div>
    </StepPage>
  );
}
