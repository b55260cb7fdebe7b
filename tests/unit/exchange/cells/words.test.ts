/** Cells of known words. */
import { expect, test } from 'vitest';
import { readClass, readPriority, readSize, readStrength, readTieKind } from '../../../../shared/exchange/cells/words';
import { both } from '../../../../shared/language/messages/say';
import { sentence } from '../../../../shared/language/messages/sentence';
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

test.each(['دانش‌بنیان نوپا', 'دانش بنیان نوپا', 'نوپا (دانش‌بنیان)', 'شرکت دانش‌بنیان نوپا'])(
  '%s is the class nopa',
  (cell) => {
    expect(readClass(cell)).toEqual({ value: { class: 'nopa' }, remarks: [] });
  },
);

test('an older class with the word before it is kept as it is written', () => {
  expect(readClass('دانش‌بنیان تولیدی نوع ۱')).toEqual({
    value: { legacyClass: 'دانش‌بنیان تولیدی نوع ۱' },
    remarks: [],
  });
});

test.each([
  ['بالا', 3],
  ['متوسط', 2],
  ['پایین', 1],
  ['پائین', 1],
  ['High', 3],
  ['medium', 2],
  ['low', 1],
  ['فوری', 3],
  ['۲', 2],
  [1, 1],
] as const)('the priority %s is %d', (cell, priority) => {
  expect(readPriority(cell)).toEqual({ value: priority, remarks: [] });
});

test.each([
  ['زیاد', 3],
  ['متوسط', 2],
  ['کم', 1],
  ['قوی', 3],
  ['weak', 1],
  ['۳', 3],
] as const)('the strength %s is %d', (cell, strength) => {
  expect(readStrength(cell)).toEqual({ value: strength, remarks: [] });
});

test('the names that screens give to priorities are read back', () => {
  for (const priority of [1, 2, 3] as const) {
    const { fa, en } = both(sentence(`nouns.priority.${priority}`));
    expect([readPriority(fa).value, readPriority(en).value]).toEqual([priority, priority]);
  }
});

test('another word for a degree, or a number beyond them, is refused', () => {
  expect(codesOf(readPriority('نمی‌دانم'))).toEqual(['unknown-word!']);
  expect(codesOf(readStrength(4))).toEqual(['not-in-range!']);
});
