/** The figures of the scenarios, each beside its difference from the base. */
import { criteria } from '../../../../shared/criteria';
import type { Language } from '../../../../shared/language/language';
import { formatNumber, formatPercent, formatSigned } from '../../../../shared/language/numerals';
import type { Comparison } from '../../../../shared/planning/compare';
import type { FigureKind, FigureRow } from '../../../../shared/planning/compare/figureRows';
import { useWords, type Words } from '../../../state/language';
import { CompareTable } from './CompareTable';
import styles from './compare.module.css';

function written(value: number, kind: FigureKind, language: Language): string {
  return kind === 'share' ? formatPercent(value, language) : formatNumber(value, language);
}

function nameOf({ id, group }: FigureRow, { t, say }: Words): string {
  const criterion = group === 'criterion' ? criteria.find((one) => one.id === id) : undefined;
  return criterion === undefined ? t(`scenarios.figure.${id as Figure}`) : say({ key: criterion.name });
}

type Figure = Exclude<FigureRow['id'], (typeof criteria)[number]['id']>;

function Difference({ row, index }: { readonly row: FigureRow; readonly index: number }) {
  const { t, language } = useWords();
  const difference = (row.values[index] ?? 0) - (row.values[0] ?? 0);
  if (index === 0 || difference === 0) return null;
  const words =
    row.kind === 'share'
      ? t('scenarios.figure.percentPoints', { points: { signed: Math.round(difference * 1000) / 10 } })
      : formatSigned(Math.round(difference * 100) / 100, language);
  return <span className={styles.difference}>{words}</span>;
}

export function FigureTable({ comparison }: { readonly comparison: Comparison }) {
  const words = useWords();
  const lines = comparison.figures.map((row) => ({
    key: row.id,
    name: <span data-part={row.group === 'criterion' || undefined}>{nameOf(row, words)}</span>,
    differs: row.differs,
    cells: row.values.map((value, index) => (
      <span key={comparison.judgements[index]?.scenario.id} className={styles.figure}>
        {written(value, row.kind, words.language)}
        <Difference row={row} index={index} />
      </span>
    )),
  }));
  return <CompareTable comparison={comparison} what={words.t('scenarios.figure')} lines={lines} />;
}
