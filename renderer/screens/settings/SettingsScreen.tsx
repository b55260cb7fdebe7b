/** Settings in three parts: how it looks here, how the scenario is judged, who signs. */
import { useWords } from '../../state/language';
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
    </div>
  );
}
