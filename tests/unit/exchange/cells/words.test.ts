/** Cells of known words. */
import { expect, test } from 'vitest';
import { readClass, readSize, readTieKind } from '../../../../shared/exchange/cells/words';
import { codesOf } from './reading';

test.each([
  ['بزرگ', 'large'],
  ['كوچك', 'small'],
  ['Medium', 'medium'],
] as const)('the size %s is %s', (cell, size) => {
  expect(readSize(cell).value).toBe(size);
});

test.each([
  ['سابقه همكاري', 'partner'],
  ['سابقهٔ‌ همکاری', 'partner'],
  ['تعارض منافع', 'conflict'],
  ['رقابت', 'rival'],
  ['partner', 'partner'],
] as const)('the tie %s is %s', (cell, kind) => {
  expect(readTieKind(cell).value).toBe(kind);
});

test('an unknown word is refused and not guessed', () => {
  expect(codesOf(readSize('غول‌پیکر'))).toEqual(['unknown-word!']);
});

test('a class of today is read; an older one is kept as written', () => {
  expect(readClass('فناور').value).toEqual({ class: 'fanavar' });
  expect(readClass('نوپا').value).toEqual({ class: 'nopa' });
  expect(readClass('تولیدی نوع ۱')).toEqual({ value: { legacyClass: 'تولیدی نوع ۱' }, remarks: [] });
  expect(readClass('نوپای نوع ۲').value).toEqual({ legacyClass: 'نوپای نوع ۲' });
});

test('a class nobody knows is kept with a warning', () => {
  const reading = readClass('ویژه');
  expect(reading.value).toEqual({ legacyClass: 'ویژه' });
  expect(codesOf(reading)).toEqual(['unknown-class']);
});
