/** What stands where there is nothing yet: words, and one thing to do. */
import type { ReactNode } from 'react';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  readonly title: string;
  readonly text?: string;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}

export function EmptyState({ title, text, action, icon }: EmptyStateProps) {
  return (
    <div className={styles.empty}>
      {icon}
      <h3>{title}</h3>
      {text !== undefined && <p className={styles.text}>{text}</p>}
      {action}
    </div>
  );
}
