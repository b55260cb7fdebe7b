/** The capabilities of a firm that matter where its card stands; those that meet a requirement stand out. */

import { formatNumber } from '../../../../shared/language/numerals';
import type { Facts } from '../../../../shared/model/facts';
import type { Firm } from '../../../../shared/model/firm';
import type { Group } from '../../../../shared/model/grouping';
import { useWords } from '../../../state/language';
import { capabilityChips } from '../read/cards';
import styles from './Card.module.css';

interface CapabilitiesProps {
  readonly facts: Facts;
  readonly firm: Firm;
  readonly group: Group | undefined;
  /** More are only counted. */
  readonly most: number;
}

export function Capabilities({ facts, firm, group, most }: CapabilitiesProps) {
  const words = useWords();
  const chips = capabilityChips(facts, firm, group);
  const shown = chips.slice(0, most);
  return (
    <ul className={styles.chips}>
      {shown.map(({ capabilityId, level, isSupply }) => {
        const capability = facts.capabilities.get(capabilityId)?.name ?? { fa: capabilityId };
        const title = words.t(isSupply ? 'board.card.supplies' : 'board.card.has', { capability, level });
        return (
          <li key={capabilityId} className={styles.chip} data-supply={isSupply || undefined} title={title}>
            <bdi className={styles.chipName}>{words.text(capability)}</bdi>
            <span className={styles.level}>{formatNumber(level, words.language)}</span>
          </li>
        );
      })}
      {chips.length > shown.length && (
        <li className={styles.chipMore}>{words.t('board.card.more', { count: chips.length - shown.length })}</li>
      )}
    </ul>
  );
}
