/** Labels with what is known of them, a line each, as at the head of a letter. */
import type { Fact } from '../../shared/papers/paper';
import styles from './letter.module.css';
import { Words } from './Words';

interface FactLinesProps {
  readonly facts: readonly Fact[];
  readonly className: string | undefined;
}

export function FactLines({ facts, className }: FactLinesProps) {
  return (
    <div className={className}>
      {facts.map(({ label, value }) => (
        <p key={label}>
          <span className={styles.label}>{label}: </span>
          <Words text={value} />
        </p>
      ))}
    </div>
  );
}
