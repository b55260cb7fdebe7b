/** Cells of one plain value. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readDate, readInteger, readMoney, readText, readYesNo } from '../../../../shared/exchange/cells/plain';
import { toPersianDigits } from '../../../../shared/language/numerals';
import { codesOf } from './reading';

test('text is stored with Persian letters and without blanks at its ends', () => {
  expect(readText('  شركت هيربد  ', 100).value).toBe('شرکت هیربد');
  expect(readText('   ', 100)).toEqual({ remarks: [] });
  expect(readText(null, 100)).toEqual({ remarks: [] });
});

test('text that is too long and a failed formula are refused', () => {
  expect(codesOf(readText('x'.repeat(101), 100))).toEqual(['too-long!']);
  expect(codesOf(readText('#N/A', 100))).toEqual(['failed-formula!']);
});

test('a whole number is read in any digits, and nothing else is', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 9 }), (number) => {
      expect(readInteger(number, 0, 9).value).toBe(number);
      expect(readInteger(String(number), 0, 9).value).toBe(number);
      expect(readInteger(` ${toPersianDigits(String(number))} `, 0, 9).value).toBe(number);
    }),
  );
  for (const cell of ['-2', '2.5', 'دو', 10, true]) expect(codesOf(readInteger(cell, 0, 9))).toEqual(['not-in-range!']);
});

test.each([
  ['بله', true],
  ['دارد', true],
  ['Yes', true],
  [true, true],
  [1, true],
  ['خیر', false],
  ['ندارد', false],
  ['FALSE', false],
] as const)('%s is read as %s', (cell, value) => {
  expect(readYesNo(cell).value).toBe(value);
});

test('what is neither yes nor no is refused', () => {
  expect(codesOf(readYesNo('شاید'))).toEqual(['not-yes-no!']);
});

test.each([
  ['۱۴۰۵/۰۶/۱۵', '2026-09-06'],
  ['1405-06-15', '2026-09-06'],
  ['2026-09-06', '2026-09-06'],
  ['۱۵ شهریور ۱۴۰۵', '2026-09-06'],
])('the date %s is %s', (cell, iso) => {
  expect(readDate(cell)).toEqual({ value: iso, remarks: [] });
});

test('a day count is read as a date, with a warning that is shown', () => {
  const reading = readDate(46271);
  expect(reading.value).toBe('2026-09-06');
  expect(codesOf(reading)).toEqual(['date-serial']);
});

test('a day that does not exist is refused', () => {
  expect(codesOf(readDate('1405/07/31'))).toEqual(['not-a-date!']);
});

test('an amount is in million rials; another unit is converted and shown', () => {
  expect(readMoney('۳۳٬۰۰۰')).toEqual({ value: 33_000, remarks: [] });
  const converted = readMoney('۱۲ میلیارد ریال');
  expect(converted.value).toBe(12_000);
  expect(codesOf(converted)).toEqual(['money-converted']);
  expect(readMoney('۵ میلیارد تومان').value).toBe(50_000);
  expect(readMoney('۵۰۰ میلیون تومان').value).toBe(5_000);
  expect(codesOf(readMoney('۱۲ میلیارد'))).toEqual(['no-currency!']);
  expect(codesOf(readMoney(-5))).toEqual(['not-money!']);
});
