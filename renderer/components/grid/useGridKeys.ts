/** One cell of the grid takes part in the tab order; arrows and their kin move it. */
import { type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { GridProps } from './Grid';

const pageRows = 12;

interface Position {
  readonly row: number;
  readonly column: number;
}

/** Where a key leads, or undefined if it is none of ours. Left and right follow the direction of the text. */
export function destination(key: string, at: Position, last: Position, isRtl: boolean): Position | undefined {
  const forward = isRtl ? -1 : 1;
  const steps: Record<string, Position> = {
    ArrowDown: { row: at.row + 1, column: at.column },
    ArrowUp: { row: at.row - 1, column: at.column },
    ArrowRight: { row: at.row, column: at.column + forward },
    ArrowLeft: { row: at.row, column: at.column - forward },
    PageDown: { row: at.row + pageRows, column: at.column },
    PageUp: { row: at.row - pageRows, column: at.column },
    Home: { row: at.row, column: 0 },
    End: { row: at.row, column: last.column },
    'Ctrl+Home': { row: 0, column: 0 },
    'Ctrl+End': last,
  };
  const wanted = steps[key];
  if (wanted === undefined) return undefined;
  const within = (value: number, most: number) => Math.min(Math.max(value, 0), Math.max(most, 0));
  return { row: within(wanted.row, last.row), column: within(wanted.column, last.column) };
}

export function useGridKeys<Row>(
  { rows, columns, rowId, onSelect, onOpen, onKey, selectedId }: GridProps<Row>,
  scroller: RefObject<HTMLDivElement | null>,
  reveal: (row: number) => void,
) {
  const [focus, setFocus] = useState<Position>();
  const chosen =
    focus?.row ??
    Math.max(
      0,
      rows.findIndex((row) => rowId(row) === selectedId),
    );
  const at = { row: Math.min(chosen, rows.length - 1), column: focus?.column ?? 0 };

  const go = (to: Position) => {
    flushSync(() => {
      setFocus(to);
      reveal(to.row);
    });
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${to.row}:${to.column}"]`);
    cell?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const cell = event.target instanceof HTMLElement ? event.target.closest('[data-cell]') : null;
    const row = rows[at.row];
    // Keys typed into a field inside a cell belong to that field.
    if (cell === null || cell !== event.target || row === undefined) return;
    const isRtl = getComputedStyle(cell).direction === 'rtl';
    const last = { row: rows.length - 1, column: columns.length - 1 };
    const key = event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key;
    const to = destination(key, at, last, isRtl);
    if (to !== undefined) {
      event.preventDefault();
      const target = rows[to.row];
      go(to);
      if (target !== undefined && to.row !== at.row) onSelect(rowId(target));
    } else if (event.key === 'Enter' && onOpen !== undefined) {
      event.preventDefault();
      onOpen(rowId(row));
    } else onKey?.(event, rowId(row));
  };

  return {
    focusRow: at.row,
    focusColumn: at.column,
    focusCell: (row: number, column: number) => setFocus({ row, column }),
    onKeyDown,
  };
}
