/** The four steps: where the person is, and the way back to the earlier ones. */
import { StepBar } from '../../components/StepBar';
import { useWords } from '../../state/language';
import styles from './ImportScreen.module.css';
import { goToStep, isOpenStep, steps, useWizard } from './state/wizard';

export function StepList() {
  const { t } = useWords();
  const wizard = useWizard();
  return (
    <header className={styles.head}>
      <h2 className={styles.title}>{t('importing.title')}</h2>
      <StepBar
        label={t('importing.steps')}
        steps={steps.map((id) => ({ id, title: t(`importing.step.${id}`), isOpen: isOpenStep(id, wizard) }))}
        current={wizard.step}
        onGo={goToStep}
      />
    </header>
  );
}
