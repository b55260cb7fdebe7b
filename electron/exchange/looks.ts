/** How a workbook looks: the style of its cells by kind, and rows high enough for their words. */
import type { WriteSheet } from 'hucre/xlsx';
import type { CellKind, WorkbookColumn, WorkbookSheet } from '../../shared/exchange/workbook';
import type { Language } from '../../shared/language/language';

export type CellStyle = NonNullable<NonNullable<WriteSheet['columns']>[number]['style']>;

/** On every Windows, with Persian letters and digits. */
export const font = { name: 'Tahoma', size: 10 };
const rule = { style: 'thin', color: { rgb: 'E2DDD3' } } as const;

export const headStyle: CellStyle = {
  font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '0B6E74' } },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** Text columns are marked as text: what a person types there later is not turned into a number, a date or a formula. */
const formats: Readonly<Record<CellKind, string>> = {
  text: '@',
  latin: '@',
  integer: '#,##0',
  decimal: 'General',
  percent: '0.0%',
  date: 'yyyy-mm-dd',
};

const isWords = (kind: CellKind) => kind === 'text' || kind === 'latin';

/** Words stand at the side where reading begins; numbers and dates in the middle. */
export function styleOf({ kind }: WorkbookColumn, language: Language): CellStyle {
  const isPersian = language === 'fa';
  const words = {
    horizontal: isPersian ? 'right' : 'left',
    readingOrder: isPersian && kind === 'text' ? 'rtl' : 'ltr',
    wrapText: true,
  } as const;
  return {
    font,
    numFmt: formats[kind],
    border: { bottom: rule },
    alignment: { vertical: 'top', ...(isWords(kind) ? words : { horizontal: 'center' }) },
  };
}

/** In points. */
const lineHeight = 14;
const headHeight = 30;
/** A longer text is read in its cell, not in the table. */
const mostLines = 12;

function linesIn(text: string, width: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(line.length / width)), 0);
}

/** The height of the head, and of every row that takes more than one line. */
export function heightsOf({ columns, rows }: WorkbookSheet): NonNullable<WriteSheet['rowDefs']> {
  const heights: NonNullable<WriteSheet['rowDefs']> = new Map([[0, { height: headHeight }]]);
  rows.forEach((row, index) => {
    const lines = columns.map(({ kind, width }, column) => {
      const cell = row[column];
      return typeof cell === 'string' && isWords(kind) ? linesIn(cell, width) : 1;
    });
    const height = Math.min(mostLines, Math.max(...lines)) * lineHeight;
    if (height > lineHeight) heights.set(index + 1, { height });
  });
  return heights;
}
