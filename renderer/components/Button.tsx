/** A button with words on it. */
import type { ReactNode } from 'react';
import { Button as KitButton } from 'react-aria-components';
import styles from './Button.module.css';
import { classes } from './classes';

export interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly icon?: ReactNode;
  readonly isDisabled?: boolean;
  readonly autoFocus?: boolean;
  readonly type?: 'button' | 'submit';
}

export function Button({ children, icon, variant = 'plain', ...rest }: ButtonProps) {
  return (
    <KitButton className={classes(styles.button, styles[variant])} {...rest}>
      {icon}
      {children}
    </KitButton>
  );
}
