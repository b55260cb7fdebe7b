/** Keeps keyboard focus and cursor sensible: where the cursor is sent the focus follows; what vanishes hands over to its neighbour. */
import { useEffect, useRef } from 'react';
import { isFocusLost } from '../../../components/isFocusLost';
import type { Cursor, Lane } from '../read/places';
import { settle, walk } from '../read/walk';
import { focusOn, setCursor, useBoard } from '../state/boardState';
import { focusStop } from './hit';
import { useFocusSent } from './useFocusSent';

function indexIn(lanes: readonly Lane[], { lane, firmId }: Cursor): number {
  const ids: readonly string[] = lanes.find(({ key }) => key === lane)?.firmIds ?? [];
  return firmId === undefined ? 0 : ids.indexOf(firmId);
}

export function useCursorFocus(lanes: readonly Lane[]): void {
  const cursor = useBoard((board) => board.cursor);
  const lastIndex = useRef(0);

  useEffect(() => {
    const index = indexIn(lanes, cursor);
    const isAtStart = cursor.lane === 'pool' && cursor.firmId === undefined;
    if (index >= 0 && !isAtStart) {
      lastIndex.current = index;
      return;
    }
    const settled = isAtStart ? walk(lanes, cursor, 'first') : settle(lanes, cursor, lastIndex.current);
    if (!isAtStart && isFocusLost()) focusOn(settled);
    else if (settled !== cursor && settled.firmId !== cursor.firmId) setCursor(settled);
  }, [lanes, cursor]);

  // The lane may only now be scrolled into sight and drawn.
  useFocusSent(() => void requestAnimationFrame(() => focusStop(useBoard.getState().cursor)));
}
