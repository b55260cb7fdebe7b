/** One row per service area. */
import type { AreaSummary } from '../../../shared/planning/areaSummary';
import { EmptyState } from '../../components/EmptyState';
import { Section } from '../../components/Section';
import { useWords } from '../../state/language';
import { AreaRow } from './AreaRow';
import styles from './AreaTable.module.css';

const columns = ['area', 'coverage', 'consortia', 'firms', 'answers', 'next'] as const;

export function AreaTable({ areas }: { readonly areas: readonly AreaSummary[] }) {
  const { t } = useWords();
  if (areas.length === 0) return <EmptyState title={t('needs.noAreas')} />;
  return (
    <Section title={t('overview.areas')}>
      <div className={styles.frame}>
        <table className={styles.table}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`overview.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {areas.map((summary) => (
              <AreaRow key={summary.area.id} summary={summary} />
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
