/** Following the keyboard: something to do once whenever the focus is sent to the cursor. */
import { useEffect, useRef } from 'react';
import { useBoard } from '../state/boardState';

export function useFocusSent(follow: () => void): void {
  const focusCount = useBoard((board) => board.focusCount);
  const served = useRef(0);
  useEffect(() => {
    if (served.current === focusCount) return;
    served.current = focusCount;
    follow();
  });
}
