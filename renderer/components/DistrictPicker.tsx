/** Some of the numbered districts of the city. */
import { Label, ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import { classes } from './classes';
import styles from './DistrictPicker.module.css';
import field from './field.module.css';

const districtNumbers = Array.from({ length: 22 }, (_, index) => index + 1);

export interface DistrictPickerProps {
  readonly label: string;
  readonly hint?: string;
  readonly value: readonly number[];
  /** Ascending. */
  readonly onChange: (value: readonly number[]) => void;
  /** The number as it is written in the language. */
  readonly nameOf: (district: number) => string;
  readonly isDisabled?: boolean;
}

export function DistrictPicker({ label, hint, value, onChange, nameOf, isDisabled = false }: DistrictPickerProps) {
  return (
    <div className={field.field}>
      <Label className={classes(field.label)}>{label}</Label>
      <ToggleButtonGroup
        aria-label={label}
        selectionMode="multiple"
        isDisabled={isDisabled}
        selectedKeys={value.map(String)}
        onSelectionChange={(keys) => onChange(districtNumbers.filter((district) => keys.has(String(district))))}
        className={classes(styles.group, 'figures')}
      >
        {districtNumbers.map((district) => (
          <ToggleButton key={district} id={String(district)} className={classes(styles.district)}>
            {nameOf(district)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {hint !== undefined && <span className={field.hint}>{hint}</span>}
    </div>
  );
}
