/** Coverage in three tones: backed up, single supplier, gap. The tones also differ in pattern. */
import { useWords } from '../../../state/language';
import type { SupplyShares } from '../../../../shared/planning/figures';
import styles from './CoverageBar.module.css';

const tones = ['backedUp', 'single', 'gap'] as const;

export function CoverageBar({ shares }: { readonly shares: SupplyShares }) {
  const { t } = useWords();
  const label = t('board.column.coverage', {
    backedUp: { percent: shares.backedUp },
    single: { percent: shares.single },
    gap: { percent: shares.gap },
  });
  return (
    <span className={styles['bar']} role="img" aria-label={label} title={label}>
      {tones.map((tone) => (
        <i key={tone} data-tone={tone} style={{ flexGrow: shares[tone] }} />
      ))}
    </span>
  );
}
