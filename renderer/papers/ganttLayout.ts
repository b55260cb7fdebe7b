/** Where everything in the schedule stands, in millimetres from its start side and its top. */
import { linesOf } from '../../shared/papers/measure/textLines';
import { emsOf } from '../../shared/papers/measure/textWidth';
import { bodyWidth } from '../../shared/papers/page';
import type { GanttBar, GanttBlock } from '../../shared/papers/paper';
import { fontSize, lineHeight } from './drawingText';

const rowPadding = 2.4;
const headHeight = 7;
const titleWidth = 48;
/** A day alone is still seen. */
const thinnest = 0.8;
/** The letters of months and of marks in bars. */
export const smallSize = 2.3;
const nameInset = 0.8;
/** Names stand at every month, at every second, third … one: regular, so that the eye can count on. */
const everySteps = [1, 2, 3, 4, 6, 12] as const;

export interface PlacedStretch {
  readonly at: number;
  readonly width: number;
  readonly status: GanttBar['status'];
  /** The mark of the bar, where it is wide enough to hold it. */
  readonly mark?: string;
}

/** Places names, months and bars. */
export function layOutGantt({ days, months, rows }: GanttBlock) {
  const perDay = (bodyWidth - titleWidth) / days;
  let top = headHeight;
  const placed = rows.map(({ title, bars }) => {
    const lines = linesOf(title, (titleWidth - 2 * nameInset) / fontSize);
    const height = lines.length * lineHeight + rowPadding;
    top += height;
    const stretches = bars.map(({ at, days: long, status, mark }): PlacedStretch => {
      const width = Math.max(long * perDay, thinnest);
      const isMarked = mark !== undefined && width > emsOf(mark) * smallSize;
      return { at: titleWidth + at * perDay, width, status, ...(isMarked ? { mark } : {}) };
    });
    return { lines, top: top - height, height, bars: stretches };
  });
  return {
    height: top,
    headHeight,
    lineHeight,
    months: namedMonths(months, perDay).map(({ at, name }) => ({ at: titleWidth + at * perDay, name })),
    rows: placed,
  };
}

/** Months with the names that fit between their lines and the next line with a name; the others have none. */
function namedMonths(months: GanttBlock['months'], perDay: number): readonly { at: number; name: string }[] {
  const widthOf = (name: string) => emsOf(name) * smallSize + 2 * nameInset;
  const widest = Math.max(0, ...months.map(({ name }) => widthOf(name)));
  const longest = Math.max(1, ...months.map(({ days }) => days)) * perDay;
  const every = everySteps.find((step) => step * longest >= widest) ?? everySteps.at(-1) ?? 1;
  return months.map(({ at, name }, index) => {
    const room = months.slice(index, index + every).reduce((sum, { days }) => sum + days, 0) * perDay;
    return { at, name: index % every === 0 && room >= widthOf(name) ? name : '' };
  });
}
