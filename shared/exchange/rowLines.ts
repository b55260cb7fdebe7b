/** The lines of a report: what became of a row. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { z } from '../parsing';
import type { Header } from './header';
import type { OtherRow } from './otherRows';
import type { Issue, RowLine } from './report';
import type { RowCells } from './rowCells';
import { schemaIssue } from './schemaIssue';
import { addressOf, cellText } from './table';

const longestShown = 200;

/** What every line of the row says, whatever became of it. */
export function beginningOf({ mends }: Header, index: number, name?: string): Pick<RowLine, 'row' | 'name' | 'mended'> {
  const mended = mends?.get(index);
  return { row: index + 1, ...(name === undefined ? {} : { name }), ...(mended === undefined ? {} : { mended }) };
}

/** A row that is not about an item, or that was left out. */
export function ignoredLine(header: Header, index: number, reason: OtherRow): RowLine {
  const row = header.sheet.rows[index] ?? [];
  const filled = row.findIndex((cell) => cellText(cell).trim() !== '');
  const column = Math.max(0, filled);
  const read = cellText(row[column]).slice(0, longestShown);
  const words = both(sentence(`exchange.ignored.${reason}`, { row: index + 1 }));
  const issue: Issue = { severity: 'warning', code: reason, cell: addressOf(index, column), read, sentence: words };
  return { ...beginningOf(header, index), verdict: 'ignored', issues: [issue] };
}

/** The item as the document's own schema wants it; what it objects to is said in the row. */
export function parsed<Item>(schema: z.ZodType<Item>, value: object, cells: RowCells): Item | undefined {
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  cells.issues.push(...result.error.issues.map((issue) => schemaIssue(issue, cells)));
  return undefined;
}

/** The list is full. */
export function tooMany(index: number, max: number): Issue {
  const words = both(sentence('exchange.row.tooMany', { row: index + 1, max }));
  return { severity: 'error', code: 'too-many', sentence: words };
}

/** The row says again what an earlier row of the file said. */
export function mergedIssue(index: number, earlier: number, id: string): Issue {
  const words = both(sentence('exchange.row.merged', { row: index + 1, earlier, id }));
  return { severity: 'warning', code: 'merged', sentence: words };
}

/** A person said before that the row is the item. */
export function answeredIssue(index: number, name: string, id: string): Issue {
  const words = both(sentence('exchange.row.answered', { row: index + 1, name, id }));
  return { severity: 'warning', code: 'answered-before', sentence: words };
}
