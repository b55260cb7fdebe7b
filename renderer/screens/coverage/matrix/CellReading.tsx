/** The place of the matrix where the person is, in words. */
import type { Facts } from '../../../../shared/model/facts';
import type { MatrixAxis } from '../../../../shared/planning/coverage/needMatrix';
import { useWords } from '../../../state/language';
import { cellSentences, needSentences } from './cellWords';
import type { Stand } from './lines';
import styles from './matrix.module.css';

interface CellReadingProps {
  readonly axis: MatrixAxis;
  readonly stand: Stand;
  readonly facts: Facts;
}

export function CellReading({ axis, stand, facts }: CellReadingProps) {
  const { t, say, text } = useWords();
  const { row, column } = stand;
  const subject =
    row !== undefined && column !== undefined
      ? t('city.cell.about', { column: column.name, need: row.need.title })
      : text(row?.need.title ?? column?.name ?? { fa: '' });
  const said = row === undefined ? [] : column === undefined ? needSentences(row) : cellSentences(axis, stand, facts);
  return (
    <p className={styles.reading}>
      <strong>{subject === '' ? t('city.matrix.howTo') : subject}</strong> {said.map(say).join(' ')}
    </p>
  );
}
