/** A date, with the words of the window for emptying it and for one that was left half written. */
import { DateField, type DateFieldProps } from '../components/DateField';
import { useWords } from '../state/language';

export function DayField(props: Omit<DateFieldProps, 'clearLabel' | 'incompleteText'>) {
  const { t } = useWords();
  return <DateField {...props} clearLabel={t('forms.clearDate')} incompleteText={t('forms.refused.incompleteDate')} />;
}
