/** Sheets whose cells are too many, too far out or too long. */
import { textCell, worksheet, xlsxOf } from '../making/workbooks';
import { hostile } from './hostileFile';

const million = 1_000_000;
const row = (number: number, cells: string) => `<row r="${number}">${cells}</row>`;
const rowsOf = (count: number, cells: (number: number) => string) =>
  Array.from({ length: count }, (_, index) => row(index + 1, cells(index + 1))).join('');

export const cells = hostile(
  'xlsx',
  [
    'a cell at the last corner',
    'farCell',
    () => xlsxOf({ rows: row(1, textCell('A1', 'x')) + row(1_048_576, textCell('XFD1048576', 'y')) }),
  ],
  ['a million columns', 'farCell', () => xlsxOf({ rows: row(1, '<c><v>1</v></c>'.repeat(million)) })],
  ['more than 100,000 rows', 'farCell', () => xlsxOf({ rows: '<row><c><v>1</v></c></row>'.repeat(100_001) })],
  [
    'few cells that span millions',
    'tooLarge',
    () => xlsxOf({ rows: rowsOf(4_100, (number) => textCell(`SF${number}`, 'x')) }),
  ],
  ['an address that is none', 'broken', () => xlsxOf({ rows: row(1, textCell('ZZZZ1', 'x')) })],
  ['a row before the first', 'broken', () => xlsxOf({ rows: row(-5, '<c><v>1</v></c>') })],
  ['10 MB in a cell', 'longCell', () => xlsxOf({ rows: row(1, textCell('A1', 'x'.repeat(10 * million))) })],
  ['10 MB in a value', 'longCell', () => xlsxOf({ rows: row(1, `<c r="A1"><v>${'9'.repeat(10 * million)}</v></c>`) })],
  [
    '10 MB in a text that cells share',
    'longCell',
    () =>
      xlsxOf({
        rows: row(1, '<c r="A1" t="s"><v>0</v></c>'),
        strings: `<sst><si><t>${'x'.repeat(10 * million)}</t></si></sst>`,
      }),
  ],
  [
    'one long text in 10,000 cells',
    'tooLarge',
    () =>
      xlsxOf({
        rows: rowsOf(10_000, (number) => `<c r="A${number}" t="s"><v>0</v></c>`),
        strings: `<sst><si><t>${'x'.repeat(30_000)}</t></si></sst>`,
      }),
  ],
  [
    'a million texts that no cell names',
    'tooLarge',
    () => xlsxOf({ rows: '', strings: `<sst>${'<si><t>x</t></si>'.repeat(million)}</sst>` }),
  ],
  ['half a million rows and nothing in them', 'blank', () => xlsxOf({ sheet: worksheet('<row/>'.repeat(500_000)) })],
);
