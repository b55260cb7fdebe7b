/** A narrow strip before the columns of a service area; pressing it collapses or expands them. */
import { ChevronsLeftRight, ChevronsRightLeft } from 'lucide-react';
import type { Judgement } from '../../../state/judgement';
import { useWords } from '../../../state/language';
import { stopAttributes } from '../drag/hit';
import type { Lane } from '../read/places';
import { useBoard } from '../state/boardState';
import styles from './Columns.module.css';

interface AreaStripProps {
  readonly judgement: Judgement;
  readonly lane: Extract<Lane, { kind: 'area' }>;
  readonly toggle: () => void;
}

export function AreaStrip({ judgement, lane, toggle }: AreaStripProps) {
  const words = useWords();
  const isCursor = useBoard(({ cursor }) => cursor.lane === lane.key);
  const name = judgement.grouping.facts.areas.get(lane.areaId)?.name ?? { fa: lane.areaId };
  const label = lane.isCollapsed
    ? words.t('board.area.expand', { name, count: lane.columnCount })
    : words.t('board.area.collapse', { name });
  const Icon = lane.isCollapsed ? ChevronsLeftRight : ChevronsRightLeft;
  return (
    <button
      type="button"
      className={styles.strip}
      data-collapsed={lane.isCollapsed || undefined}
      data-lane={lane.key}
      aria-label={label}
      aria-expanded={!lane.isCollapsed}
      title={words.t('board.area.label', { name, count: lane.columnCount })}
      tabIndex={isCursor ? 0 : -1}
      onClick={toggle}
      {...stopAttributes({ lane: lane.key })}
    >
      <Icon aria-hidden size={15} />
      <bdi>{words.text(name)}</bdi>
    </button>
  );
}
