/** Cells that are edited in place: a choice is safe there, because it can hardly be wrong and is undone in one step. */
import { formatNumber } from '../../../shared/language/numerals';
import { type Firm, firmSizes } from '../../../shared/model/firm';
import { classes } from '../../components/classes';
import { useWords } from '../../state/language';
import { changeFirm } from '../../widgets/saving';
import styles from './FirmsScreen.module.css';

const capacities = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] as const;

export function SizeCell({ firm }: { readonly firm: Firm }) {
  const { t, text } = useWords();
  const keep = (value: string) => {
    const size = firmSizes.find((one) => one === value);
    if (size !== undefined) void changeFirm(firm.id, (now) => ({ ...now, size }));
  };
  return (
    <select
      className={styles.inline}
      value={firm.size}
      tabIndex={-1}
      aria-label={`${t('firms.column.size')}: ${text(firm.name)}`}
      onChange={(event) => keep(event.target.value)}
    >
      {firmSizes.map((size) => (
        <option key={size} value={size}>
          {t(`nouns.size.${size}`)}
        </option>
      ))}
    </select>
  );
}

export function CapacityCell({ firm }: { readonly firm: Firm }) {
  const { t, text, language } = useWords();
  return (
    <select
      className={classes(styles.inline, styles.inlineNumber)}
      value={firm.capacity}
      tabIndex={-1}
      aria-label={`${t('firms.column.capacity')}: ${text(firm.name)}`}
      onChange={(event) => void changeFirm(firm.id, (now) => ({ ...now, capacity: Number(event.target.value) }))}
    >
      {capacities.map((capacity) => (
        <option key={capacity} value={capacity}>
          {formatNumber(capacity, language)}
        </option>
      ))}
    </select>
  );
}
