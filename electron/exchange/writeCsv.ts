/** Writes a sheet as a text file of rows: UTF-8 with its mark, so that spreadsheets in Iran read the letters; no text is taken for a formula. */
import Papa from 'papaparse';
import { guardFormula } from '../../shared/exchange/formulaText';
import type { WorkbookSheet, WrittenCell } from '../../shared/exchange/workbook';

const utf8Mark = '\uFEFF';

function fileCell(cell: WrittenCell): string | number | null {
  return typeof cell === 'string' ? guardFormula(cell) : cell;
}

/** The bytes of the file: the headings, then the rows. */
export function writeCsv({ columns, rows }: WorkbookSheet): Uint8Array {
  const headings = columns.map(({ heading }) => heading);
  const text = Papa.unparse([headings, ...rows].map((row) => row.map(fileCell)));
  return new TextEncoder().encode(`${utf8Mark}${text}\r\n`);
}
