/** One line of text with words to choose from; others may be typed as well. */
import { useState } from 'react';
import { ComboBox } from 'react-aria-components';
import { ComboParts } from './ComboParts';
import { classes } from './classes';
import type { FieldWords } from './Field';
import styles from './field.module.css';

export interface SuggestFieldProps extends FieldWords {
  readonly value: string;
  readonly suggestions: readonly string[];
  readonly onChange: (value: string) => void;
  /** Does the suggestion match what was typed? */
  readonly matches: (suggestion: string, typed: string) => boolean;
  readonly isDisabled?: boolean;
}

export function SuggestField({ value, suggestions, onChange, matches, isDisabled, ...words }: SuggestFieldProps) {
  /** Opened by its button, the list is whole; typing narrows it. */
  const [isNarrowed, setNarrowed] = useState(false);
  const listed = suggestions
    .filter((one) => !isNarrowed || matches(one, value))
    .map((one) => ({ id: one, label: one }));
  return (
    <ComboBox
      className={classes(styles.field)}
      items={listed}
      value={suggestions.includes(value) ? value : null}
      onChange={(chosen) => chosen !== null && onChange(String(chosen))}
      inputValue={value}
      onInputChange={(typed) => {
        setNarrowed(true);
        onChange(typed);
      }}
      onOpenChange={(isOpen, by) => {
        if (isOpen && by === 'manual') setNarrowed(false);
      }}
      isInvalid={words.error !== undefined}
      isDisabled={isDisabled === true}
      allowsCustomValue
    >
      <ComboParts words={words} emptyText="" />
    </ComboBox>
  );
}
