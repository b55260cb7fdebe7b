/** A small word with a tone; the tone never stands alone. */
import type { ReactNode } from 'react';
import styles from './Chip.module.css';
import { classes } from './classes';

export type Tone = 'plain' | 'turquoise' | 'lapis' | 'saffron' | 'pomegranate' | 'pistachio';

export interface ChipProps {
  readonly children: ReactNode;
  readonly tone?: Tone;
  readonly icon?: ReactNode;
  readonly title?: string;
}

export function Chip({ children, tone = 'plain', icon, title }: ChipProps) {
  return (
    <span className={classes(styles.chip, styles[tone])} title={title}>
      {icon}
      <span className={styles.words}>{children}</span>
    </span>
  );
}
