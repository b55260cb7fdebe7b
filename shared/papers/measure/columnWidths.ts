/**
 * How wide the columns of a table are, from what stands in them: no word is torn as long as the words of a row fit beside each other, dates
 * and numbers stay on one line, and one long text does not take the room of the others. The print and Word use the same widths.
 */
import { bodyWidth } from '../page';
import type { TableBlock } from '../paper';
import { emsOf } from './textWidth';

/** Millimetres of an em: the letters of a printed table are 9.5 points high, on a dense paper 7.5. */
export const tableEms = { usual: 3.36, dense: 2.65 } as const;
const padding = 3.8;
/** A single word that is longer than this may be torn; what is called narrow and is longer, is a text like others. */
const widest = bodyWidth / 3;

interface Measured {
  /** With less, a word is torn. */
  readonly least: number;
  /** With more, nothing is gained. */
  readonly whole: number;
  /** Takes a part of the room that is left over. */
  readonly isGrowing: boolean;
}

/** Where a line may end: at blanks, and after a hyphen between letters. */
const breaks = /\s+|(?<=\p{L}-)(?=\p{L})/u;

const widthOf = (text: string, em: number) => emsOf(text) * em + padding;

function widestOf(texts: readonly string[], em: number): number {
  return Math.max(0, ...texts.map((text) => widthOf(text, em)));
}

function widestWordOf(texts: readonly string[], em: number): number {
  return widestOf(
    texts.flatMap((text) => text.split(breaks)),
    em,
  );
}

function measured({ columns, rows, total }: TableBlock, index: number, em: number): Measured {
  const { title = '', kind } = columns[index] ?? {};
  const cells = [...rows, ...(total === undefined ? [] : [total])].map((row) => row[index] ?? '');
  const least = Math.min(widest, widestWordOf([title, ...cells], em));
  const whole = widestOf([title, ...cells], em);
  if (kind === undefined) return { least, whole, isGrowing: true };
  const short = Math.max(least, widestOf(cells, em));
  return short > widest
    ? { least, whole, isGrowing: true }
    : { least: short, whole: Math.max(short, widthOf(title, em)), isGrowing: kind === 'number' };
}

function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** Shares `room` out by weight; nobody gets less than its least or more than its most, as long as the room allows. */
function shared(room: number, wishes: readonly { least: number; most: number; weight: number }[]): readonly number[] {
  const bounded = (unit: number) =>
    wishes.map(({ least, most, weight }) => Math.min(most, Math.max(least, unit * weight)));
  let [low, high] = [0, Math.max(...wishes.map(({ most, weight }) => most / weight))];
  for (let step = 0; step < 40; step += 1) {
    const middle = (low + high) / 2;
    if (sumOf(bounded(middle)) > room) high = middle;
    else low = middle;
  }
  return bounded(low);
}

/** The widths of the columns in millimetres; together they are `bodyWidth`. @param em the size of the letters in millimetres */
export function columnWidths(table: TableBlock, em: number = tableEms.usual): readonly number[] {
  const columns = table.columns.map((_, index) => measured(table, index, em));
  const left = bodyWidth - sumOf(columns.map(({ whole }) => whole));
  if (left >= 0) {
    const growing = columns.some(({ isGrowing }) => isGrowing) ? columns.filter(({ isGrowing }) => isGrowing) : columns;
    const grown = sumOf(growing.map(({ whole }) => whole));
    return columns.map((column) => column.whole + (growing.includes(column) ? (left * column.whole) / grown : 0));
  }
  // Not even the words fit: the widest are torn, all at the same width.
  if (sumOf(columns.map(({ least }) => least)) > bodyWidth)
    return shared(
      bodyWidth,
      columns.map(({ least }) => ({ least: 0, most: least, weight: 1 })),
    );
  return shared(
    bodyWidth,
    columns.map(({ least, whole }) => ({ least, most: whole, weight: Math.sqrt(whole) })),
  );
}
