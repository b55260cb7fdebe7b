/** One of a few values, or none where the value may be missing. */
import { SelectField } from '../components/SelectField';
import { useWords } from '../state/language';
import { given } from './optional';

interface EditChoiceProps<Key extends string> {
  readonly label: string;
  readonly value: Key | undefined;
  readonly options: readonly { readonly id: Key; readonly label: string; readonly description?: string }[];
  readonly isLabelHidden?: boolean;
  readonly hint?: string;
}

interface Sure<Key extends string> extends EditChoiceProps<Key> {
  readonly save: (value: Key) => void;
}

interface Unsure<Key extends string> extends EditChoiceProps<Key> {
  readonly save: (value: Key | undefined) => void;
}

const none = '-';

export function EditChoice<Key extends string>({ label, value, options, isLabelHidden, hint, save }: Sure<Key>) {
  return (
    <SelectField label={label} value={value} options={options} onChange={save} {...given({ isLabelHidden, hint })} />
  );
}

/** The same with «not known» as its first choice. */
export function EditMaybeChoice<Key extends string>({ label, value, options, hint, save }: Unsure<Key>) {
  const { t } = useWords();
  const all = [{ id: none, label: t('forms.unknownValue') }, ...options];
  const choose = (id: string) => save(options.find((option) => option.id === id)?.id);
  return <SelectField label={label} value={value ?? none} options={all} onChange={choose} {...given({ hint })} />;
}

/** Yes, no, or not known. */
export function EditMaybe({
  label,
  value,
  save,
}: {
  readonly label: string;
  readonly value: boolean | undefined;
  readonly save: (value: boolean | undefined) => void;
}) {
  const { t } = useWords();
  const options = [
    { id: 'yes', label: t('forms.yes') },
    { id: 'no', label: t('forms.no') },
  ] as const;
  const chosen = value === undefined ? undefined : value ? 'yes' : 'no';
  const keep = (id: 'yes' | 'no' | undefined) => save(id === undefined ? undefined : id === 'yes');
  return <EditMaybeChoice label={label} value={chosen} options={options} save={keep} />;
}
