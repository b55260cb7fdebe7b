/** Yes or no, as a tick or as a switch. */
import { Check } from 'lucide-react';
import { Checkbox, Switch } from 'react-aria-components';
import { classes } from './classes';
import styles from './field.module.css';

export interface CheckFieldProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly hint?: string;
  readonly isDisabled?: boolean;
}

function Words({ label, hint }: Pick<CheckFieldProps, 'label' | 'hint'>) {
  return (
    <span>
      {label}
      {hint !== undefined && (
        <>
          <br />
          <span className={styles.hint}>{hint}</span>
        </>
      )}
    </span>
  );
}

export function CheckField({ label, hint, ...rest }: CheckFieldProps) {
  return (
    <Checkbox className={classes(styles.check)} {...rest}>
      <span className={styles.tick}>{rest.isSelected && <Check size={14} aria-hidden />}</span>
      <Words label={label} {...(hint === undefined ? {} : { hint })} />
    </Checkbox>
  );
}

export function SwitchField({ label, hint, ...rest }: CheckFieldProps) {
  return (
    <Switch className={classes(styles.check)} {...rest}>
      <span className={styles.track} />
      <Words label={label} {...(hint === undefined ? {} : { hint })} />
    </Switch>
  );
}
