/** Settings: how it looks here, how the scenario is judged, who signs, and the key with which the office does. */
import { useWords } from '../../state/language';
import { KeySection } from '../reviews';
import { Appearance } from './Appearance';
import { OfficeForm } from './OfficeForm';
import { PolicyForm } from './PolicyForm';
import styles from './SettingsScreen.module.css';

export function SettingsScreen() {
  const { t } = useWords();
  return (
    <div className={styles.page}>
      <h2>{t('common.settings')}</h2>
      <Appearance />
      <PolicyForm />
      <OfficeForm />
      <div className={styles.card}>
        <KeySection />
      </div>
    </div>
  );
}
