/** A bar in three tones - backed up, single supplier, gap - that differ in pattern too. */
import styles from './CoverageBar.module.css';

export interface CoverageBarProps {
  /** 0..1, together 1, or all 0 when nothing is asked. */
  readonly shares: { readonly backedUp: number; readonly single: number; readonly gap: number };
  /** The same in words. */
  readonly label: string;
}

export function CoverageBar({ shares, label }: CoverageBarProps) {
  return (
    <span className={styles.bar} role="img" aria-label={label} title={label}>
      <span className={styles.backedUp} style={{ flexGrow: shares.backedUp }} />
      <span className={styles.single} style={{ flexGrow: shares.single }} />
      <span className={styles.gap} style={{ flexGrow: shares.gap }} />
    </span>
  );
}
