/** One of the choices of a radio group. */
import type { ReactNode } from 'react';
import { Radio } from 'react-aria-components';
import styles from './Choice.module.css';
import { classes } from './classes';

export function Choice({ value, children }: { readonly value: string; readonly children: ReactNode }) {
  return (
    <Radio value={value} className={classes(styles.choice)}>
      <span className={styles.dot} aria-hidden />
      {children}
    </Radio>
  );
}
