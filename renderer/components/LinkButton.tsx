/** Words that lead somewhere, inside a line or a cell. */
import type { ReactNode } from 'react';
import styles from './LinkButton.module.css';

interface LinkButtonProps {
  readonly onPress: () => void;
  /** Where the words alone do not say where it leads. */
  readonly label?: string;
  readonly children: ReactNode;
}

export function LinkButton({ onPress, label, children }: LinkButtonProps) {
  return (
    <button type="button" className={styles.link} aria-label={label} onClick={onPress}>
      {children}
    </button>
  );
}
