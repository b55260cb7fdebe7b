/** Cells that a person replaced before they are read, so that a refused row need not be mended in the file itself. */
import type { Header } from './header';
import type { Mend } from './report';
import { addressOf, cellText, type Sheet } from './table';

/** The header with its sheet mended; the row of headings itself stays. */
export function mendedHeader(header: Header, mends: Readonly<Record<string, string>> = {}): Header {
  if (Object.keys(mends).length === 0) return header;
  const made = new Map<number, readonly Mend[]>();
  const rows = header.sheet.rows.map((row, index) => {
    const found = index === header.row ? [] : mendsOf(header.sheet, index, mends);
    if (found.length === 0) return row;
    made.set(index, found);
    return row.map((cell, column) => mends[addressOf(index, column)] ?? cell);
  });
  return { ...header, sheet: { ...header.sheet, rows }, mends: made };
}

/** A mend that says what the cell says anyway is none. */
function mendsOf({ rows }: Sheet, index: number, mends: Readonly<Record<string, string>>): readonly Mend[] {
  return (rows[index] ?? []).flatMap((cell, column): readonly Mend[] => {
    const address = addressOf(index, column);
    const [from, to] = [cellText(cell), mends[address]];
    return to === undefined || to === from ? [] : [{ cell: address, from, to }];
  });
}
