/** Finding the header row, and telling rows about items from all others. */
import { expect, test } from 'vitest';
import { findHeader } from '../../../shared/exchange/header';
import { otherRowAt } from '../../../shared/exchange/otherRows';
import { fileOf } from './importing';

const list = fileOf(
  ['فهرست اعضای انجمن', null, null, null],
  ['به‌روزرسانی: ۱۴۰۴/۰۷/۳۰'],
  [],
  ['رديف', 'نام شركت', 'اندازه', 'ظرفیت'],
  [1, 'الف', 'بزرگ', 2],
  [null, '  ', null, ''],
  ['رديف', 'نام شركت', 'اندازه', 'ظرفیت'],
  [2, 'جمع‌آوران زباله', 'کوچک', 1, 'x'],
  ['', 'جمع کل', 2],
  ['* اطلاعات خوداظهاری است.'],
);

test('the header is found below titles', () => {
  const header = findHeader('firms', list);
  expect(header.ok && header.value.row).toBe(3);
  expect(header.ok && [...header.value.fields]).toEqual([
    ['name', 1],
    ['size', 2],
    ['capacity', 3],
  ]);
});

test('rows that are not about an item are told by their kind', () => {
  const header = findHeader('firms', list);
  if (!header.ok) throw new Error(header.refusal.sentence.en);
  const kinds = list.sheets[0]?.rows.map((_, row) => (row === 3 ? 'header' : otherRowAt(header.value, row)));
  expect(kinds).toEqual([
    'title',
    'title',
    'blank',
    'header',
    undefined,
    'blank',
    'repeatedHeader',
    undefined,
    'total',
    'footnote',
  ]);
});

test('the sheet with the most known columns is taken', () => {
  const source = {
    file: 'book.xlsx',
    sheets: [
      { name: 'راهنما', rows: [['نام']] },
      { name: 'اعضا', rows: [['نام شرکت', 'اندازه']] },
    ],
  };
  const header = findHeader('firms', source);
  expect(header.ok && header.value.sheet.name).toBe('اعضا');
});

test('a file without headings, or without a needed one, is refused with its name', () => {
  const none = findHeader('firms', fileOf(['a', 'b'], ['c', 'd']));
  expect(none.ok ? '' : none.refusal.code).toBe('no-header');
  const missing = findHeader('ties', fileOf(['شرکت ۱', 'نوع'], ['الف', 'رقابت']));
  expect(missing.ok ? '' : missing.refusal.code).toBe('missing-columns');
  expect(missing.ok ? '' : missing.refusal.sentence.en).toContain('“Second firm”');
  expect(missing.ok ? '' : missing.refusal.sentence.fa).toContain('شرکت ۲');
});

test('a person may decide sheet, row and columns', () => {
  const source = fileOf(['x', 'y'], ['Firma', 'Grösse']);
  const header = findHeader('firms', source, { headerRow: 2, columns: { Firma: 'name', Grösse: 'size' } });
  expect(header.ok && [...header.value.fields.keys()]).toEqual(['name', 'size']);
  const left = findHeader('firms', fileOf(['نام شرکت', 'تلفن']), { columns: { تلفن: null } });
  expect(left.ok && [...left.value.fields.keys()]).toEqual(['name']);
});

test('a mapping to a field that does not exist is refused', () => {
  const header = findHeader('firms', list, { columns: { رديف: 'rank' } });
  expect(header.ok ? '' : header.refusal.code).toBe('mapping-field');
});
