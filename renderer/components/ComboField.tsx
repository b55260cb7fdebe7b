/** One of many values, found by typing. */
import { useState } from 'react';
import { ComboBox } from 'react-aria-components';
import { ComboParts } from './ComboParts';
import { classes } from './classes';
import type { FieldWords } from './Field';
import styles from './field.module.css';

export interface ComboFieldProps extends FieldWords {
  readonly value: string | undefined;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onChange: (id: string | undefined) => void;
  /** Does the label match what was typed? */
  readonly matches?: (label: string, typed: string) => boolean;
  readonly emptyText: string;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
}

/** A list longer than this is not shown whole; typing narrows it. */
const shown = 200;
const contains = (label: string, typed: string) => label.toLowerCase().includes(typed.toLowerCase());

export function ComboField(props: ComboFieldProps) {
  const { label, hint, error, value, options, onChange, matches = contains, emptyText, isLabelHidden } = props;
  const chosen = options.find(({ id }) => id === value)?.label ?? '';
  const [typed, setTyped] = useState<string>();
  const listed = options
    .filter((one) => typed === undefined || typed === '' || matches(one.label, typed))
    .slice(0, shown);
  return (
    <ComboBox
      className={classes(styles.field)}
      items={listed}
      inputValue={typed ?? chosen}
      onInputChange={setTyped}
      value={value ?? null}
      onChange={(key) => {
        setTyped(undefined);
        onChange(key === null ? undefined : String(key));
      }}
      onOpenChange={(isOpen) => {
        if (!isOpen) setTyped(undefined);
      }}
      isInvalid={error !== undefined}
      isDisabled={props.isDisabled === true}
      allowsEmptyCollection
      menuTrigger="focus"
    >
      <ComboParts
        words={{ label, ...(hint === undefined ? {} : { hint }), ...(error === undefined ? {} : { error }) }}
        isLabelHidden={isLabelHidden === true}
        emptyText={emptyText}
      />
    </ComboBox>
  );
}
