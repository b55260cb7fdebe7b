/** What stands around every input: its label, a hint, and the sentence of an error. */
import { FieldError, Label, Text } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';

export interface FieldWords {
  readonly label: string;
  readonly hint?: string;
  /** Why the value cannot be taken. */
  readonly error?: string;
}

export function FieldLabel({
  label,
  isRequired,
  isHidden,
}: {
  label: string;
  isRequired?: boolean;
  isHidden?: boolean;
}) {
  return (
    <Label className={classes(isHidden ? 'visually-hidden' : styles.label, isRequired && styles.required)}>
      {label}
    </Label>
  );
}

export function FieldNotes({ hint, error }: Pick<FieldWords, 'hint' | 'error'>) {
  return (
    <>
      {hint !== undefined && error === undefined && (
        <Text slot="description" className={classes(styles.hint)}>
          {hint}
        </Text>
      )}
      <FieldError className={classes(styles.error)}>{error}</FieldError>
    </>
  );
}
