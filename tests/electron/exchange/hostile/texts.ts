/** Text files that are none, never end, or are something else under the name of a list. */
import { randomBytes } from 'node:crypto';
import { fileLimits } from '../../../../electron/exchange/limits';
import { hostile } from './hostileFile';

const million = 1_000_000;
const hex = (digits: string) => Buffer.concat([Buffer.from(digits, 'hex'), randomBytes(2_000)]);

export const texts = hostile(
  'csv',
  ['empty', 'empty', () => ''],
  ['only a mark', 'blank', () => '\uFEFF'],
  ['only a mark of UTF-16', 'blank', () => Buffer.from([0xff, 0xfe])],
  ['only blanks', 'blank', () => '  \n\t\n '],
  ['bytes of zero', 'notText', () => Buffer.alloc(10_000)],
  ['a zero in the middle', 'notText', () => Buffer.from('نام,اندازه\nپرتو\0,بزرگ\n')],
  ['random bytes', 'notText', () => randomBytes(100_000)],
  ['half a letter of UTF-16', 'notText', () => Buffer.from([0xff, 0xfe, 0x61, 0x00, 0x62])],
  ['a field that never ends', 'quotes', () => `نام,اندازه\n"${'x,y\n'.repeat(million)}`],
  ['a quotation mark left open', 'quotes', () => 'نام,اندازه\n"پرتو,بزرگ\nآوا,کوچک\n'],
  ['10 MB in a cell', 'longCell', () => `نام,اندازه\n${'x'.repeat(10 * million)},بزرگ\n`],
  ['501 columns', 'farCell', () => 'x,'.repeat(501)],
  ['a million columns', 'farCell', () => 'x,'.repeat(million)],
  ['more than 100,000 rows', 'farCell', () => 'x,y\n'.repeat(100_001)],
  ['more than 50 MB', 'tooLarge', () => Buffer.alloc(fileLimits.bytes + 1, 'a')],
  ['a PDF', 'pdf', () => '%PDF-1.7\n1 0 obj\n'],
);

export const otherThings = hostile(
  'xls',
  ['a PNG picture', 'picture', () => hex('89504e470d0a1a0a')],
  ['a JPEG picture', 'picture', () => hex('ffd8ffe0')],
  ['a web page', 'webPage', () => '<html><body><table><tr><td>نام شرکت</td></tr></table></body></html>'],
  ['a table of a web page', 'webPage', () => '\uFEFF\r\n<table border="1"><tr><td>نام</td></tr></table>'],
  ['a web page with its declaration', 'webPage', () => '<!-- x --><!DOCTYPE html><html></html>'],
  [
    'a workbook in XML',
    'xmlWorkbook',
    () => '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n<Workbook xmlns="x"></Workbook>',
  ],
  ['another XML', 'otherDocument', () => '<?xml version="1.0"?><svg/>'],
  ['a text document', 'otherDocument', () => '{\\rtf1\\ansi سلام}'],
  ['Excel 4', 'oldWorkbook', () => hex('09040600')],
);
