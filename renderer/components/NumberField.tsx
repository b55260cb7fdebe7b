/** A number, typed in the digits of any language and shown in those of this one. */
import { Group, Input, NumberField as KitNumberField } from 'react-aria-components';
import { classes } from './classes';
import { FieldLabel, FieldNotes, type FieldWords } from './Field';
import styles from './field.module.css';

export interface NumberFieldProps extends FieldWords {
  readonly value: number | undefined;
  /** Called when the person has finished typing; undefined when the field was emptied. */
  readonly onChange: (value: number | undefined) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly suffix?: string;
  readonly isDisabled?: boolean;
  readonly isLabelHidden?: boolean;
}

export function NumberField({
  label,
  hint,
  error,
  value,
  onChange,
  min,
  max,
  suffix,
  isLabelHidden,
  ...rest
}: NumberFieldProps) {
  return (
    <KitNumberField
      className={classes(styles.field)}
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? undefined : next)}
      isInvalid={error !== undefined}
      {...(min === undefined ? {} : { minValue: min })}
      {...(max === undefined ? {} : { maxValue: max })}
      {...rest}
    >
      <FieldLabel label={label} isHidden={isLabelHidden === true} />
      <Group className={classes(styles.box)}>
        <Input className={classes(styles.bare)} />
        {suffix !== undefined && <span className={styles.suffix}>{suffix}</span>}
      </Group>
      <FieldNotes {...(hint === undefined ? {} : { hint })} {...(error === undefined ? {} : { error })} />
    </KitNumberField>
  );
}
