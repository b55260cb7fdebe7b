/** Rows that are not about an item: blank rows, titles above the header, totals, footnotes, a header repeated on every page; and those that a person left out. */
import { fold } from '../language/persian';
import { foldHeading } from './columns';
import type { Header } from './header';
import { type Cell, cellText, isBlank } from './table';

export type OtherRow = 'blank' | 'title' | 'total' | 'footnote' | 'repeatedHeader' | 'leftOut';

const totalWords = /^(?:جمع|مجموع|total|sum|grand total)(?:\s|:|$)/;
const footnoteSign = /^(?:[*†‡•]|(?:توضیح|توضیحات|یادداشت|نکته|منبع|ماخذ|note|source|remark)s?\s*[:：])/;
/** A total row has a word and a few numbers; a firm called «جمع …» has many cells. */
const totalCells = 4;

/** What kind of other row this is; undefined if it is about an item. */
export function otherRowAt(header: Header, index: number, isLeftOut = false): OtherRow | undefined {
  const row = header.sheet.rows[index] ?? [];
  const filled = row.flatMap((cell, column) => (isBlank(cell) ? [] : [column]));
  const first = filled[0];
  if (first === undefined) return 'blank';
  if (index < header.row) return 'title';
  if (isLeftOut) return 'leftOut';
  const text = filled.length <= totalCells ? fold(cellText(row[first])) : '';
  if (totalWords.test(text)) return 'total';
  if (filled.length === 1 && (footnoteSign.test(text) || !isRead(header, first))) return 'footnote';
  return isRepeatedHeader(header, row) ? 'repeatedHeader' : undefined;
}

function isRead({ fields }: Header, column: number): boolean {
  return [...fields.values()].includes(column);
}

/** A heading is never much longer or shorter than itself in another spelling: most rows need no closer look. */
const spellingsDiffer = 8;

function isRepeatedHeader(header: Header, row: readonly Cell[]): boolean {
  const headings = header.sheet.rows[header.row] ?? [];
  return headings.every((heading, column) => {
    const [one, other] = [cellText(heading), cellText(row[column])];
    return Math.abs(one.length - other.length) <= spellingsDiffer && foldHeading(one) === foldHeading(other);
  });
}
