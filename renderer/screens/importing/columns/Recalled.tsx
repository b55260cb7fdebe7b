/** Says that the choices of last time were applied, with the way to forget them. */
import { History } from 'lucide-react';
import type { ListName } from '../../../../shared/exchange/columns';
import { Button } from '../../../components/Button';
import { useWords } from '../../../state/language';
import { forgetRecalled } from '../state/previewing';
import { useWizard } from '../state/wizard';
import styles from './ColumnsStep.module.css';

export function Recalled({ list }: { readonly list: ListName }) {
  const { t } = useWords();
  const isRecalled = useWizard(({ recalled }) => recalled.includes(list));
  if (!isRecalled) return null;
  return (
    <div className={styles.recalled}>
      <History size={18} aria-hidden />
      <p className={styles.grow}>{t('importing.columns.recalled')}</p>
      <Button onPress={() => forgetRecalled(list)}>{t('importing.columns.forget')}</Button>
    </div>
  );
}
