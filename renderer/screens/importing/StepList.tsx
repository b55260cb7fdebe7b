/** The four steps: where the person is, and the way back to the earlier ones. */
import { Check } from 'lucide-react';
import { formatNumber } from '../../../shared/language/numerals';
import { useWords } from '../../state/language';
import styles from './ImportScreen.module.css';
import { goToStep, isOpenStep, steps, useWizard } from './state/wizard';

export function StepList() {
  const { t, language } = useWords();
  const wizard = useWizard();
  const position = steps.indexOf(wizard.step);
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{t('importing.title')}</h2>
      <ol className={styles.steps} aria-label={t('importing.steps')}>
        {steps.map((step, index) => (
          <li key={step}>
            <button
              type="button"
              className={styles.step}
              aria-current={step === wizard.step ? 'step' : undefined}
              disabled={!isOpenStep(step, wizard)}
              onClick={() => goToStep(step)}
            >
              <span className={styles.mark}>
                {index < position ? <Check size={14} aria-hidden /> : formatNumber(index + 1, language)}
              </span>
              {t(`importing.step.${step}`)}
            </button>
          </li>
        ))}
      </ol>
    </header>
  );
}
