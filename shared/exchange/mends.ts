/** Cells that a person replaced before they are read, so that a refused row need not be mended in the file itself. */
import type { Header } from './header';
import type { Mend } from './report';
import { addressOf, type Cell, cellText } from './table';

/** The header with its sheet mended; the row of headings itself stays. */
export function mendedHeader(header: Header, mends: Readonly<Record<string, string>> = {}): Header {
  if (Object.keys(mends).length === 0) return header;
  const made = new Map<number, readonly Mend[]>();
  const width = Math.max(0, ...header.fields.values()) + 1;
  const rows = header.sheet.rows.map((cells, index) => {
    const row = filled(cells, width);
    const found = index === header.row ? [] : mendsOf(row, index, mends);
    if (found.length === 0) return cells;
    made.set(index, found);
    return row.map((cell, column) => mends[addressOf(index, column)] ?? cell);
  });
  return { ...header, sheet: { ...header.sheet, rows }, mends: made };
}

/** A row may end before its last columns: the cells that it lacks say nothing, and are mended as any other. */
function filled(row: readonly Cell[], width: number): readonly Cell[] {
  return Array.from({ length: Math.max(row.length, width) }, (_, column) => row[column] ?? null);
}

/** A mend that says what the cell says anyway is none. */
function mendsOf(row: readonly Cell[], index: number, mends: Readonly<Record<string, string>>): readonly Mend[] {
  return row.flatMap((cell, column): readonly Mend[] => {
    const address = addressOf(index, column);
    const [from, to] = [cellText(cell), mends[address]];
    return to === undefined || to === from ? [] : [{ cell: address, from, to }];
  });
}
