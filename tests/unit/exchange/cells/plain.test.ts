/** Cells of one plain value. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  countedAs,
  readCount,
  readDate,
  readInteger,
  readMoney,
  readText,
  readYesNo,
} from '../../../../shared/exchange/cells/plain';
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

test.each(['۱۲۰ نفر', '120 people', '120', 120, '۱۲۰نفر', '120 Employees'])('%s is a count of people', (cell) => {
  expect(readCount(cell, [0, 1000], countedAs.people)).toEqual({ value: 120, remarks: [] });
});

test('a count of something else, or with more words, is refused', () => {
  for (const cell of ['۱۲۰ خودرو', 'حدود ۱۲۰ نفر', '۲۰۰۰ نفر', 'نفر'])
    expect(codesOf(readCount(cell, [0, 1000], countedAs.people))).toEqual(['not-in-range!']);
  expect(readCount('۲ کنسرسیوم', [0, 9], countedAs.shares).value).toBe(2);
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

test.each([
  ['۲ همت', 20_000_000],
  ['۱٫۵ همت', 15_000_000],
  ['۲ همت تومان', 20_000_000],
  ['۵ میلیارد تومان (معادل ۵۰ میلیارد ریال)', 50_000],
])('%s is %d million rials, and that is shown', (cell, amount) => {
  const reading = readMoney(cell);
  expect(reading.value).toBe(amount);
  expect(codesOf(reading)).toEqual(['money-converted']);
});

test('an amount that is in million rials already is no conversion', () => {
  for (const cell of ['۵۰۰ میلیون ریال', '500 million rials', '۵۰۰', '500 میلیون ریال'])
    expect(readMoney(cell)).toEqual({ value: 500, remarks: [] });
});

test('an amount of two numbers is refused, not half read', () => {
  for (const cell of ['۵ تا ۱۰ میلیارد ریال', '۵ میلیارد و ۵۰۰ میلیون ریال'])
    expect(codesOf(readMoney(cell))).toEqual(['not-money!']);
});
