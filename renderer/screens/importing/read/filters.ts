/** Which rows of a list are shown, and how many there are of each kind. */
import { type ListReport, type RowLine, type Verdict, verdicts } from '../../../../shared/exchange/report';
import { isOpen } from '../state/decisions';

export const filters = ['all', 'open', ...verdicts] as const;
/** `open`: the rows that wait for an answer. */
export type Filter = 'all' | 'open' | Verdict;

/** A row of the list with the texts of its cells. */
export interface ShownRow {
  readonly line: RowLine;
  readonly cells: readonly string[];
}

export function rowsOf(report: ListReport | undefined, cells: readonly (readonly string[])[]): readonly ShownRow[] {
  return (report?.lines ?? []).map((line, index) => ({ line, cells: cells[index] ?? [] }));
}

export function filterRows(rows: readonly ShownRow[], filter: Filter): readonly ShownRow[] {
  if (filter === 'all') return rows;
  return rows.filter(({ line }) => (filter === 'open' ? isOpen(line) : line.verdict === filter));
}

/** Number of rows behind every filter. */
export function countsOf(rows: readonly ShownRow[]): Readonly<Record<Filter, number>> {
  const counts: Record<Filter, number> = {
    all: rows.length,
    open: 0,
    new: 0,
    changed: 0,
    same: 0,
    merged: 0,
    refused: 0,
    ignored: 0,
  };
  for (const { line } of rows) {
    counts[line.verdict] += 1;
    if (isOpen(line)) counts.open += 1;
  }
  return counts;
}
