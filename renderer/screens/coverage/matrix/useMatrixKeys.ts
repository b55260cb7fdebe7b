/** One place of the matrix takes part in the tab order; arrows and their kin move it, Enter goes there. */
import type { KeyboardEvent, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { destination } from '../../../components/grid/useGridKeys';
import type { Spot } from './lines';

/** The attribute by which the element of a place is found. */
export function spotName({ row, column }: Spot): string {
  return `${row}:${column}`;
}

export function useMatrixKeys(
  scroller: RefObject<HTMLDivElement | null>,
  spot: Spot,
  last: Spot,
  onSpot: (spot: Spot) => void,
  onGo: () => void,
) {
  return (event: KeyboardEvent) => {
    const place = event.target instanceof HTMLElement ? event.target.closest('[data-spot]') : null;
    if (place === null) return;
    const isRtl = getComputedStyle(place).direction === 'rtl';
    const key = event.ctrlKey || event.metaKey ? `Ctrl+${event.key}` : event.key;
    const to = destination(key, spot, last, isRtl);
    if (to !== undefined) {
      event.preventDefault();
      flushSync(() => onSpot(to));
      scroller.current?.querySelector<HTMLElement>(`[data-spot="${spotName(to)}"]`)?.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onGo();
    }
  };
}
