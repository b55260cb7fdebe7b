/** A collapsed column: its name and score stay in sight, and cards can still be dropped on it. */
import { ChevronsLeftRight } from 'lucide-react';
import { formatNumber, formatSigned } from '../../../../shared/language/numerals';
import { useWords } from '../../../state/language';
import { stopAttributes } from '../drag/hit';
import { columnKey } from '../read/places';
import { readingsOf } from '../read/readings';
import { useBoard } from '../state/boardState';
import { useHeld } from '../state/held';
import { type ColumnProps, useHold } from './Column';
import styles from './Column.module.css';
import { useColumnLabel } from './columnLabel';

export function CollapsedColumn({ judgement, consortiumId, toggle }: ColumnProps) {
  const words = useWords();
  const key = columnKey(consortiumId);
  const { isOver, isBest } = useHold(consortiumId);
  const points = useHeld(({ previews }) => previews.get(key)?.points);
  const isCursor = useBoard(({ cursor }) => cursor.lane === key);
  const label = useColumnLabel(judgement, consortiumId);
  const readings = readingsOf(judgement);
  const group = readings.groups.get(consortiumId);
  if (group === undefined) return null;
  const score = formatNumber(readings.points.get(consortiumId) ?? 0, words.language);
  return (
    <section
      className={styles.collapsed}
      data-lane={key}
      data-over={isOver || undefined}
      data-best={isBest || undefined}
    >
      <button
        type="button"
        className={styles.iconButton}
        aria-label={words.t('board.column.expand')}
        tabIndex={isCursor ? 0 : -1}
        onClick={toggle}
      >
        <ChevronsLeftRight aria-hidden size={15} />
      </button>
      {/* biome-ignore lint/a11y/useSemanticElements: a stop for the keyboard, not a part of a form */}
      <div
        role="group"
        aria-label={label}
        tabIndex={isCursor ? 0 : -1}
        className={styles.standing}
        data-head
        {...stopAttributes({ lane: key })}
      >
        <bdi>{words.text(group.consortium.name)}</bdi>
        <span className={styles.score}>{points === undefined ? score : formatSigned(points, words.language)}</span>
      </div>
    </section>
  );
}
