/** Firm by firm: where it is and in which role, in each scenario. */
import type { Comparison } from '../../../../shared/planning/compare';
import type { FirmPlace } from '../../../../shared/planning/compare/firmRows';
import { Chip } from '../../../components/Chip';
import { useWords } from '../../../state/language';
import { CompareTable } from './CompareTable';
import styles from './compare.module.css';

function Places({ places }: { readonly places: readonly FirmPlace[] }) {
  const { t, text } = useWords();
  if (places.length === 0) return <span className={styles.quiet}>{t('scenarios.cell.noPlace')}</span>;
  return (
    <ul className={styles.places}>
      {places.map(({ row, consortium, role }) => (
        <li key={row}>
          {text(consortium.name)}
          <Chip tone={role === 'lead' ? 'lapis' : 'plain'}>{t(`nouns.role.${role}`)}</Chip>
        </li>
      ))}
      {places.length > 1 && <li className={styles.quiet}>{t('scenarios.cell.load', { count: places.length })}</li>}
    </ul>
  );
}

export function FirmDiffs({ comparison }: { readonly comparison: Comparison }) {
  const { t, text } = useWords();
  const lines = comparison.firms.map(({ firm, cells, differs }) => ({
    key: firm.id,
    name: text(firm.name),
    differs,
    cells: cells.map((places, index) => <Places key={comparison.judgements[index]?.scenario.id} places={places} />),
  }));
  return <CompareTable comparison={comparison} what={t('nouns.firm')} lines={lines} />;
}
