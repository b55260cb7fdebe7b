/** Fields of a row with what they were and what they become. */
import type { Difference } from '../../../../shared/exchange/report';
import { useWords } from '../../../state/language';
import { fieldName } from '../read/fieldNames';
import { type Reader, sayValue } from '../read/values';
import styles from './RowPanel.module.css';

interface DifferenceTableProps {
  readonly title: string;
  readonly before: string;
  readonly after: string;
  readonly differences: readonly Difference[];
  readonly reader: Reader;
}

export function DifferenceTable({ title, before, after, differences, reader }: DifferenceTableProps) {
  const { t } = useWords();
  if (differences.length === 0) return null;
  const said = (field: string, value: unknown) => sayValue(field, value, reader) || t('importing.panel.nothing');
  return (
    <section className={styles.part} aria-label={title}>
      <h5>{title}</h5>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('importing.question.field')}</th>
            <th scope="col">{before}</th>
            <th scope="col">{after}</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, from, to }) => (
            <tr key={field}>
              <th scope="row">{fieldName(reader.list, field, reader.words)}</th>
              <td>{said(field, from)}</td>
              <td>{said(field, to)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
