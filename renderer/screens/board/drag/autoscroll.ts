/** Scrolling the lanes while something is dragged near their edges. */

/** How near to an edge scrolling begins, and how fast it is at the edge itself. */
const edgePx = 60;
const fastestPxPerFrame = 18;

export interface Autoscroll {
  /** Scrolls as long as the pointer stays near an edge; `scrolled` is called after each step. */
  near(x: number, y: number, scrolled: () => void): void;
  stop(): void;
}

function pull(position: number, start: number, end: number): number {
  const before = edgePx - (position - start);
  const after = edgePx - (end - position);
  if (before > 0) return -Math.min(1, before / edgePx) * fastestPxPerFrame;
  return after > 0 ? Math.min(1, after / edgePx) * fastestPxPerFrame : 0;
}

function isInside(x: number, y: number, box: DOMRect): boolean {
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}

/** @param board holds the scrollers, marked with `data-autoscroll` (`x` or `y`) */
export function createAutoscroll(board: HTMLElement): Autoscroll {
  let frame: number | undefined;
  const stop = () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    frame = undefined;
  };
  const near = (x: number, y: number, scrolled: () => void) => {
    stop();
    const step = () => {
      frame = undefined;
      for (const scroller of board.querySelectorAll<HTMLElement>('[data-autoscroll]')) {
        const box = scroller.getBoundingClientRect();
        if (!isInside(x, y, box)) continue;
        const isAcross = scroller.dataset.autoscroll === 'x';
        const by = isAcross ? pull(x, box.left, box.right) : pull(y, box.top, box.bottom);
        if (by === 0) continue;
        if (isAcross) scroller.scrollLeft += by;
        else scroller.scrollTop += by;
        scrolled();
        frame = requestAnimationFrame(step);
      }
    };
    frame = requestAnimationFrame(step);
  };
  return { near, stop };
}
