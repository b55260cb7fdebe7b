/** Where everything in the schedule stands, in millimetres from its start side and its top. */
import type { GanttBar, GanttBlock } from '../../shared/papers/paper';
import { drawingWidth, letterWidth, lineHeight, linesOf } from './drawingText';

const rowPadding = 2.4;
const headHeight = 7;
const titleWidth = 48;
/** A day alone is still seen. */
const thinnest = 0.8;

export interface PlacedStretch {
  readonly at: number;
  readonly width: number;
  readonly status: GanttBar['status'];
}

/** Places names, months and bars. */
export function layOutGantt({ days, months, rows }: GanttBlock) {
  const perDay = (drawingWidth - titleWidth) / days;
  let top = headHeight;
  const placed = rows.map(({ title, bars }) => {
    const lines = linesOf(title, titleWidth / letterWidth);
    const height = lines.length * lineHeight + rowPadding;
    top += height;
    const stretches = bars.map(
      (bar): PlacedStretch => ({
        at: titleWidth + bar.at * perDay,
        width: Math.max(bar.days * perDay, thinnest),
        status: bar.status,
      }),
    );
    return { lines, top: top - height, height, bars: stretches };
  });
  return {
    height: top,
    headHeight,
    lineHeight,
    months: months.map(({ at, name }) => ({ at: titleWidth + at * perDay, name })),
    rows: placed,
  };
}
