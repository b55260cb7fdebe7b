/** The mark in the corner of a cell, told apart by shape: a disc for a member, a ring with a stroke for what is open. */
import styles from './matrix.module.css';

export function CellMark({ kind }: { readonly kind: 'member' | 'open' }) {
  return (
    <svg className={styles.mark} viewBox="0 0 8 8" aria-hidden="true">
      {kind === 'member' ? <circle cx="4" cy="4" r="3" /> : <path d="M4 1a3 3 0 1 0 .01 0zM2 6 6 2" />}
    </svg>
  );
}
