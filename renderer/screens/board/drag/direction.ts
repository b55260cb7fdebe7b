/** Arrow keys in the reading direction. */

/** Which way an arrow leads on a board that reads as the element does: 1 forwards, -1 backwards. */
export function acrossOf(key: string, board: HTMLElement): 1 | -1 | undefined {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return undefined;
  const isForward = (key === 'ArrowRight') === (getComputedStyle(board).direction !== 'rtl');
  return isForward ? 1 : -1;
}
