/** What a row of the schedule is called; the name of a consortium opens it, and is one of the stops on the walk through the bars. */
import type { KeyboardEvent } from 'react';
import { useWords } from '../../../state/language';
import { show } from '../state/view';
import { goOn } from './barKeys';
import styles from './gantt.module.css';
import type { GanttRow } from './ganttLayout';

interface RowNameProps {
  readonly row: GanttRow;
  readonly isTabStop: boolean;
  readonly onFocus: () => void;
}

/** The focus stays with the consortium: on its first bar, or on what adds one. */
function open({ consortium }: GanttRow): void {
  show({ consortiumId: consortium.id });
  requestAnimationFrame(() => {
    const first = document.querySelector<SVGElement>('[data-testid=gantt] [data-phase]');
    (first ?? document.querySelector<HTMLElement>('[data-part=phases] button'))?.focus();
  });
}

function walk(event: KeyboardEvent<HTMLElement>): void {
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (way !== 1 && way !== -1) return;
  event.preventDefault();
  event.stopPropagation();
  goOn(event.currentTarget, way);
}

export function RowName({ row, isTabStop, onFocus }: RowNameProps) {
  const { t, text } = useWords();
  if (row.phase !== undefined) return <span className={styles.name}>{t(`nouns.phase.${row.phase.kind}`)}</span>;
  const name = text(row.consortium.name);
  return (
    <button
      type="button"
      className={styles.name}
      title={name}
      tabIndex={isTabStop ? 0 : -1}
      data-row={row.index}
      onClick={() => open(row)}
      onFocus={onFocus}
      onKeyDown={walk}
    >
      {name}
    </button>
  );
}
