/** Workbooks of Excel 97 whose container or records are broken, and other things in such a container. */
import { compoundOf, oldStream, oldWorkbookOf, passwordRecord } from '../making/oldWorkbook';
import { hostile } from './hostileFile';

const sheets = [{ name: 'x', rows: [['نام شرکت'], ['پرتو']] }];
const whole = () => oldWorkbookOf(sheets);
const filler = Buffer.alloc(5_000);

/** The records with a change made to them. */
function changed(change: (stream: Buffer) => void): Buffer {
  const stream = oldStream(sheets);
  change(stream);
  return compoundOf('Workbook', stream);
}

const recordAt = (stream: Buffer, id: number) => {
  let at = 0;
  while (stream.readUInt16LE(at) !== id) at += 4 + stream.readUInt16LE(at + 2);
  return at;
};

export const oldWorkbooks = hostile(
  'xls',
  ['nothing but the signature', 'broken', () => Buffer.from('d0cf11e0a1b11ae1', 'hex')],
  ['cut behind its header', 'broken', () => whole().subarray(0, 512)],
  ['cut in the middle', 'broken', () => whole().subarray(0, 3_000)],
  [
    'a chain that bites its tail',
    'contradictory',
    () => compoundOf('Workbook', oldStream(sheets), ({ table }) => table.writeUInt32LE(0, 4 * 4)),
  ],
  [
    'a chain to nowhere',
    'broken',
    () => compoundOf('Workbook', oldStream(sheets), ({ table }) => table.writeUInt32LE(9_000_000, 4 * 4)),
  ],
  [
    'a table of chains named twice',
    'contradictory',
    () => compoundOf('Workbook', oldStream(sheets), ({ header }) => header.writeUInt32LE(header.readUInt32LE(76), 80)),
  ],
  [
    'a stream longer than the file',
    'broken',
    () => compoundOf('Workbook', oldStream(sheets), ({ directory }) => directory.writeUInt32LE(0x7fffffff, 128 + 120)),
  ],
  [
    'sectors of an impossible size',
    'broken',
    () => compoundOf('Workbook', oldStream(sheets), ({ header }) => header.writeUInt16LE(31, 30)),
  ],
  ['a password', 'encrypted', () => oldWorkbookOf(sheets, { before: passwordRecord })],
  ['a new workbook with a password', 'encrypted', () => compoundOf('EncryptedPackage', filler)],
  ['Excel 95', 'oldWorkbook', () => oldWorkbookOf(sheets, { version: 0x0500 })],
  ['an older stream', 'oldWorkbook', () => compoundOf('Book', filler)],
  ['a text document', 'otherArchive', () => compoundOf('WordDocument', filler)],
  ['records that begin with no beginning', 'broken', () => compoundOf('Workbook', Buffer.alloc(5_000, 1))],
  [
    'a record longer than the stream',
    'broken',
    () => changed((stream) => stream.writeUInt16LE(0xffff, recordAt(stream, 0x0204) + 2)),
  ],
  ['a cell far out', 'tooLarge', () => changed((stream) => stream.writeUInt16LE(60_000, recordAt(stream, 0x0204) + 6))],
  ['a sheet without end', 'broken', () => compoundOf('Workbook', oldStream(sheets).subarray(0, -4))],
);
