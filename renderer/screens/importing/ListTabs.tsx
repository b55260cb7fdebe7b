/** The lists of a file that holds several, one in view. */
import { useWords } from '../../state/language';
import styles from './ImportScreen.module.css';
import { showList, useWizard } from './state/wizard';

export function ListTabs() {
  const { t } = useWords();
  const { lists, list } = useWizard();
  if (lists.length < 2) return null;
  return (
    <fieldset className={styles.lists}>
      <legend className="visually-hidden">{t('importing.lists')}</legend>
      {lists.map((one) => (
        <button
          key={one}
          type="button"
          className={styles.pill}
          aria-pressed={one === list}
          onClick={() => showList(one)}
        >
          {t(`importing.list.${one}`)}
        </button>
      ))}
    </fieldset>
  );
}
