/** A requirement as a chip: what is asked and how it is supplied; on hover and focus by whom and at which level. */
import { CircleCheck, CircleDashed, CircleDot } from 'lucide-react';
import { Button, Tooltip, TooltipTrigger } from 'react-aria-components';
import { formatNumber } from '../../shared/language/numerals';
import type { Text } from '../../shared/model/text';
import type { Supply } from '../../shared/planning/figures';
import { classes } from '../components/classes';
import { useWords } from '../state/language';
import { levelOf } from './levelWords';
import styles from './SupplyChip.module.css';

interface SupplyChipProps {
  readonly capability: Text;
  readonly minLevel: number;
  readonly weight: number;
  readonly state: Supply;
  /** Who supplies it, or why nobody does, in whole sentences. */
  readonly said: readonly string[];
}

const icons = { backedUp: CircleCheck, single: CircleDot, gap: CircleDashed } as const;

export function SupplyChip({ capability, minLevel, weight, state, said }: SupplyChipProps) {
  const { t, text, language } = useWords();
  const Icon = icons[state];
  const asked = t('coverage.asked', { capability, level: t(`nouns.level.${levelOf(minLevel)}`), weight });
  return (
    <TooltipTrigger delay={150} closeDelay={50}>
      <Button className={classes(styles.chip, styles[state])} aria-label={`${asked}: ${t(`coverage.state.${state}`)}`}>
        <Icon size={13} aria-hidden />
        <span className={styles.name}>{text(capability)}</span>
        <span className={styles.level}>{formatNumber(minLevel, language)}</span>
      </Button>
      <Tooltip className={classes(styles.tooltip)} offset={6}>
        <strong>{asked}</strong>
        <span>{t(`coverage.state.${state}`)}</span>
        {said.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </Tooltip>
    </TooltipTrigger>
  );
}
