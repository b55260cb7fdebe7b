/** Archives that are cut, lie about themselves, or would fill the memory. */
import { gzipSync } from 'node:zlib';
import { archiveOf, type Part } from '../making/archive';
import { textCell, worksheet, xlsxOf, xlsxParts } from '../making/workbooks';
import { hostile } from './hostileFile';

const mebibyte = 1024 * 1024;
const rows = `<row r="1">${textCell('A1', 'نام شرکت')}</row>`;
const whole = () => xlsxOf({ rows });
const zeros = (megabytes: number) => new Uint8Array(megabytes * mebibyte);

/** A sound workbook whose sheet claims something. */
const claiming = (says: Part['says'] = {}) =>
  archiveOf(xlsxParts({ rows }).map((part) => (part.name.includes('sheet1') ? { ...part, says } : part)));
const adding = (...more: readonly Part[]) => xlsxOf({ rows, more });
const other = (name: string) => archiveOf([{ name, body: 'x' }]);

export const archives = hostile(
  'xlsx',
  ['cut in the middle', 'broken', () => whole().subarray(0, whole().length / 2)],
  ['without its end', 'broken', () => whole().subarray(0, -22)],
  ['cut in its table of contents', 'broken', () => Buffer.concat([whole().subarray(0, -80), whole().subarray(-22)])],
  ['an entry that claims 200 MB', 'tooLarge', () => claiming({ unpacked: 200 * mebibyte })],
  ['an entry of 101 MB of nothing', 'tooLarge', () => adding({ name: 'xl/media/bomb.xml', body: zeros(101) })],
  [
    'two entries of 80 MB',
    'tooLarge',
    () =>
      adding(
        { name: 'a', body: 'x', says: { unpacked: 80 * mebibyte } },
        { name: 'b', body: 'x', says: { unpacked: 80 * mebibyte } },
      ),
  ],
  [
    '501 entries',
    'tooLarge',
    () => adding(...Array.from({ length: 501 }, (_, index) => ({ name: `a${index}`, body: '' }))),
  ],
  [
    'a sheet of 30 MB that claims 1,000 bytes',
    'contradictory',
    () =>
      archiveOf(
        xlsxParts({ sheet: worksheet(' '.repeat(30 * mebibyte)) }).map((part) =>
          part.name.includes('sheet1') ? { ...part, says: { unpacked: 1_000 } } : part,
        ),
      ),
  ],
  ['a sheet that claims more than it holds', 'contradictory', () => claiming({ unpacked: 5_000 })],
  ['a sheet with a wrong checksum', 'contradictory', () => claiming({ crc: 1 })],
  ['two entries of one name', 'contradictory', () => adding({ name: 'xl/worksheets/sheet1.xml', body: worksheet('') })],
  [
    'two names that differ in case alone',
    'contradictory',
    () => adding({ name: 'XL/Worksheets/Sheet1.XML', body: worksheet('') }),
  ],
  ['a name that leads out of the archive', 'contradictory', () => adding({ name: '../../autostart.sh', body: 'x' })],
  ['a name from the root of the disk', 'contradictory', () => adding({ name: '/etc/passwd', body: 'x' })],
  ['a name on another drive', 'contradictory', () => adding({ name: 'C:\\Windows\\x.dll', body: 'x' })],
  ['an entry under two names', 'contradictory', () => claiming({ name: 'xl/worksheets/sheet9.xml' })],
  [
    'an entry inside of another',
    'contradictory',
    () => adding({ name: '[Content_Types].xml2', body: 'x', says: { start: 0 } }),
  ],
  ['a size that is said to stand elsewhere', 'contradictory', () => claiming({ unpacked: 0xffffffff })],
  [
    'a table of contents that is said to stand elsewhere',
    'contradictory',
    () => archiveOf(xlsxParts({ rows }), { count: 0xffff }),
  ],
  ['a table of contents behind the end', 'broken', () => archiveOf(xlsxParts({ rows }), { start: 0x7fffffff })],
  ['more entries than there are', 'broken', () => archiveOf(xlsxParts({ rows }), { count: 400 })],
  ['an encrypted entry', 'encrypted', () => claiming({ flags: 0x801 })],
  ['an unknown way to pack', 'broken', () => claiming({ method: 99 })],
  [
    'bytes that were never packed',
    'broken',
    () =>
      archiveOf(
        xlsxParts({ rows }).map((part) =>
          part.name.includes('sheet1') ? { ...part, isStored: true, says: { method: 8 } } : part,
        ),
      ),
  ],
  ['an archive of other things', 'otherArchive', () => other('photo.jpg')],
  ['a text document', 'otherArchive', () => other('word/document.xml')],
  ['a workbook in an archive', 'otherArchive', () => archiveOf([{ name: 'list.xlsx', body: whole() }])],
  ['an empty archive', 'otherArchive', () => archiveOf([])],
  ['a packed text', 'otherArchive', () => gzipSync('a,b')],
  [
    'a binary workbook',
    'binaryWorkbook',
    () =>
      archiveOf(
        xlsxParts({ rows }).map((part) =>
          part.name === '_rels/.rels'
            ? { ...part, body: String(part.body).replace('workbook.xml', 'workbook.bin') }
            : part,
        ),
      ),
  ],
);
