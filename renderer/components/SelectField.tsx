/** One of a few values. */
import { ChevronDown } from 'lucide-react';
import { Button, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldWords } from './Field';
import styles from './field.module.css';
import select from './SelectField.module.css';

export interface Option<Key extends string = string> {
  readonly id: Key;
  readonly label: string;
  readonly description?: string;
}

export interface SelectFieldProps<Key extends string> extends FieldWords {
  readonly value: Key | undefined;
  readonly options: readonly Option<Key>[];
  readonly onChange: (value: Key) => void;
  readonly placeholder?: string;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
}

export function SelectField<Key extends string>(props: SelectFieldProps<Key>) {
  const { label, hint, error, value, options, onChange, placeholder = '', isDisabled = false, isLabelHidden } = props;
  const choose = (key: unknown) => {
    const option = options.find(({ id }) => id === key);
    if (option !== undefined) onChange(option.id);
  };
  return (
    <Select
      className={classes(styles.field)}
      value={value ?? null}
      onChange={choose}
      isDisabled={isDisabled}
      isInvalid={error !== undefined}
      placeholder={placeholder}
    >
      <FieldLabel label={label} isHidden={isLabelHidden === true} />
      <Button className={classes(styles.box, select.button)}>
        <SelectValue className={classes(select.value)} />
        <ChevronDown size={15} aria-hidden />
      </Button>
      <FieldNotes {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })} />
      <Popover className={classes(styles.popover)}>
        <ListBox className={classes(styles.list)} items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={classes(styles.option)}>
              <span>{option.label}</span>
              {option.description !== undefined && <small>{option.description}</small>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
