/** Several values of a list: those chosen as chips that can be taken away, the others found by typing. */
import { X } from 'lucide-react';
import { matches } from '../../shared/language/persian';
import { Chip } from '../components/Chip';
import { ComboField } from '../components/ComboField';
import { IconButton } from '../components/IconButton';
import { useWords } from '../state/language';
import styles from './forms.module.css';

interface PickManyProps<Key extends string> {
  readonly label: string;
  readonly addLabel: string;
  readonly options: readonly { readonly id: Key; readonly label: string }[];
  readonly value: readonly Key[];
  readonly onChange: (value: readonly Key[]) => void;
}

export function PickMany<Key extends string>({ label, addLabel, options, value, onChange }: PickManyProps<Key>) {
  const { t } = useWords();
  const left = options.filter(({ id }) => !value.includes(id));
  const add = (chosen: string | undefined) => {
    const found = left.find(({ id }) => id === chosen);
    if (found !== undefined) onChange([...value, found.id]);
  };
  return (
    <div className={styles.stack}>
      <ComboField
        key={value.length}
        label={value.length === 0 ? label : `${label} · ${addLabel}`}
        value={undefined}
        options={left}
        onChange={add}
        matches={(name, typed) => matches(typed, name)}
        emptyText={t('forms.notOnList')}
      />
      {value.length > 0 && (
        <ul className={styles.chips} aria-label={label}>
          {value.map((id) => {
            const name = options.find((option) => option.id === id)?.label ?? id;
            return (
              <li key={id} className={styles.chipRow}>
                <Chip title={name}>{name}</Chip>
                <IconButton
                  label={t('forms.removeItem', { item: name })}
                  icon={<X size={12} aria-hidden />}
                  onPress={() => onChange(value.filter((one) => one !== id))}
                />
              </li>
            );
          })}
        </ul>
      )}
    </div>
  );
}
