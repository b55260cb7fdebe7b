/** A table with one line for each thing compared and one column for each scenario; the first is the base. */
import type { ReactNode } from 'react';
import type { Comparison } from '../../../../shared/planning/compare';
import { useWords } from '../../../state/language';
import { ScenarioStatus } from '../../../widgets/ScenarioStatus';
import { useScenariosView } from '../state/view';
import styles from './compare.module.css';

export interface CompareLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly differs: boolean;
  /** One for each scenario. */
  readonly cells: readonly ReactNode[];
}

interface CompareTableProps {
  readonly comparison: Comparison;
  readonly what: string;
  readonly lines: readonly CompareLine[];
}

export function CompareTable({ comparison, what, lines }: CompareTableProps) {
  const { t, text } = useWords();
  const onlyDifferences = useScenariosView((view) => view.onlyDifferences);
  const shown = onlyDifferences ? lines.filter(({ differs }) => differs) : lines;
  if (shown.length === 0) return <p className={styles.quiet}>{t('scenarios.compare.same')}</p>;
  const scenarios = comparison.judgements.map(({ scenario }) => scenario);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.frame} aria-label={what} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{what}</th>
            {scenarios.map(({ id, name, status }, index) => (
              <th key={id} scope="col">
                <span className={styles.columnHead}>
                  {text(name)}
                  <ScenarioStatus status={status} />
                  {index === 0 && <small>{t('scenarios.compare.base')}</small>}
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, cells, differs }) => (
            <tr key={key} data-differs={differs || undefined}>
              <th scope="row">{name}</th>
              {cells.map((cell, index) => (
                <td key={scenarios[index]?.id}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
