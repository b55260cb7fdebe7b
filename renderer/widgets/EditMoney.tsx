/** An amount of the document that may be missing, in millions of the currency that the office has chosen. */
import { millionsName } from '../../shared/language/money';
import { useCurrency } from '../state/document';
import { useWords } from '../state/language';
import { EditText } from './EditText';
import { maybe, money } from './reading';

interface EditMoneyProps {
  readonly id: string;
  /** Without its unit. */
  readonly label: string;
  /** Million rials. */
  readonly value: number | undefined;
  readonly save: (value: number | undefined, gesture: string) => void;
}

export function EditMoney({ id, label, value, save }: EditMoneyProps) {
  const { t, language } = useWords();
  const currency = useCurrency();
  const named = t('forms.inUnit', { field: label, unit: millionsName(currency, language) });
  return <EditText id={id} label={named} value={value} format={maybe(money(currency))} save={save} />;
}
