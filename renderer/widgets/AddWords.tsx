/** A line for one thing more that has a text in both languages: it begins with its Persian words, the English ones follow in its form. */
import type { Text } from '../../shared/model/text';
import { useWords } from '../state/language';
import { AddByText } from './AddByText';
import { given } from './optional';
import { requiredText } from './reading';

interface AddWordsProps {
  readonly id: string;
  readonly label: string;
  readonly addLabel: string;
  readonly max?: number;
  readonly isDisabled?: boolean;
  readonly add: (text: Text) => Promise<boolean>;
}

export function AddWords({ id, label, addLabel, max, isDisabled, add }: AddWordsProps) {
  const { t } = useWords();
  const field = {
    key: 'fa',
    label: t('forms.inPersian', { field: label }),
    format: requiredText(max),
    dir: 'rtl',
  } as const;
  return (
    <AddByText id={id} fields={[field]} addLabel={addLabel} add={({ fa }) => add({ fa })} {...given({ isDisabled })} />
  );
}
