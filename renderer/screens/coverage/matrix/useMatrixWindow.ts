/** Which lines and columns of the matrix are drawn: those in sight, and the one where the keyboard stands wherever it is. */
import { defaultRangeExtractor, type Range, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import { directionOf } from '../../../../shared/language/language';
import { useWords } from '../../../state/language';
import { headColumns, type MatrixLine, type Spot } from './lines';

/** Pixels; the style sheet has the same. */
export const sizes = { head: 132, area: 30, need: 42, title: 260, open: 64, column: 36 } as const;

function withFocus(focus: number) {
  return (range: Range) => {
    const shown = defaultRangeExtractor(range);
    const isElsewhere = focus >= 0 && focus < range.count && !shown.includes(focus);
    return isElsewhere ? [...shown, focus].sort((a, b) => a - b) : shown;
  };
}

/** Something drawn, and the room left out before it, in pixels. */
export interface Drawn {
  readonly index: number;
  readonly skipped: number;
}

interface Placed {
  readonly index: number;
  readonly start: number;
  readonly end: number;
}

function drawnOf(
  items: readonly Placed[],
  from: number,
  total: number,
): { readonly drawn: readonly Drawn[]; readonly rest: number } {
  let end = from;
  const drawn = items.map((item) => {
    const skipped = item.start - end;
    end = item.end;
    return { index: item.index, skipped };
  });
  return { drawn, rest: Math.max(0, total - end) };
}

export function useMatrixWindow(
  scroller: RefObject<HTMLDivElement | null>,
  lines: readonly MatrixLine[],
  columns: number,
  spot: Spot,
) {
  const { language } = useWords();
  const focusLine = lines.findIndex((line) => line.kind === 'need' && line.position === spot.row);
  const focusColumn = spot.column - headColumns;
  const down = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (lines[index]?.kind === 'area' ? sizes.area : sizes.need),
    getItemKey: (index) => lines[index]?.id ?? index,
    paddingStart: sizes.head,
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withFocus(focusLine)(range), [focusLine]),
  });
  const headWidth = sizes.title + sizes.open;
  const across = useVirtualizer({
    horizontal: true,
    isRtl: directionOf(language) === 'rtl',
    count: columns,
    getScrollElement: () => scroller.current,
    estimateSize: () => sizes.column,
    paddingStart: headWidth,
    overscan: 6,
    rangeExtractor: useCallback((range: Range) => withFocus(focusColumn)(range), [focusColumn]),
  });
  return {
    lines: drawnOf(down.getVirtualItems(), sizes.head, down.getTotalSize()),
    columns: drawnOf(across.getVirtualItems(), headWidth, across.getTotalSize()),
    width: across.getTotalSize(),
  };
}
