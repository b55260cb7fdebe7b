import fc from 'fast-check';
import { expect, test } from 'vitest';
import { languages } from '../../../shared/language/language';
import {
  budgetInWords,
  formatBudget,
  formatMoney,
  formatMoneyShort,
  moneyInWords,
  parseMoney,
  readAmount,
  writeAmount,
} from '../../../shared/language/money';
import { limits } from '../../../shared/model/limits';
import { currencies } from '../../../shared/model/money';

test('an amount always says its unit', () => {
  expect(formatMoney(12500, 'fa')).toBe('۱۲٬۵۰۰ میلیون ریال');
  expect(formatMoney(12500, 'en')).toBe('12,500 million rials');
  expect(formatMoneyShort(12500, 'fa')).toBe('۱۲٫۵ میلیارد ریال');
  expect(formatMoneyShort(800, 'fa')).toBe('۸۰۰ میلیون ریال');
  expect(moneyInWords(12500, 'fa')).toBe('دوازده میلیارد و پانصد میلیون ریال');
  expect(moneyInWords(12500, 'en')).toBe('twelve billion five hundred million rials');
});

test('the largest amount a file may hold can still be said', () => {
  expect(moneyInWords(1_000_000_000_000, 'en')).toBe('one trillion million rials');
});

test('a budget of which an end is unknown', () => {
  expect(formatBudget(10000, 15000, 'fa')).toBe('از ۱۰٬۰۰۰ تا ۱۵٬۰۰۰ میلیون ریال');
  expect(formatBudget(10000, undefined, 'fa')).toBe('دست‌کم ۱۰٬۰۰۰ میلیون ریال');
  expect(formatBudget(undefined, 15000, 'en')).toBe('at most 15,000 million rials');
  expect(formatBudget(undefined, undefined, 'fa')).toBe('نامعلوم');
  expect(formatBudget(5, 5, 'en')).toBe('5 million rials');
  expect(budgetInWords(10000, 15000, 'fa')).toBe('از ده میلیارد تا پانزده میلیارد ریال');
});

test.each([
  ['۱۲٫۵ میلیارد ریال', 12500],
  ['12,500 million rials', 12500],
  ['۵۰۰ میلیون تومان', 5000],
  ['۱٫۲ میلیارد تومان', 12000],
  ['2 هزار میلیارد ریال', 2_000_000],
  ['۳۰۰٬۰۰۰٬۰۰۰ ریال', 300],
  ['۱۲٬۵۰۰', 12500],
])('«%s» is %d million rials', (text, amount) => {
  expect(parseMoney(text)).toBe(amount);
});

test.each(['', 'دوازده', '۱۲ میلیارد', 'میلیون ریال', '5 dollars'])('«%s» is not guessed at', (text) => {
  expect(parseMoney(text)).toBeUndefined();
});

const amounts = fc.integer({ min: 0, max: limits.moneyMillionRials });

test('an amount that a field writes is read as the same amount, in either currency and language', () => {
  for (const currency of currencies)
    for (const language of languages) {
      fc.assert(
        fc.property(amounts, (amount) => {
          expect(readAmount(writeAmount(amount, language, currency), currency)).toBe(amount);
          // With its unit it is the same amount in a field of the other currency too.
          for (const other of currencies)
            expect(readAmount(formatMoney(amount, language, currency), other)).toBe(amount);
        }),
      );
    }
});

test.each([
  ['۱۲٫۵', 'toman', 125],
  ['12', 'rial', 12],
  ['۰٫۱', 'toman', 1],
  ['1.15', 'toman', undefined],
  ['۱۲ میلیارد ریال', 'toman', 12_000],
  ['۱۲ میلیارد تومان', 'rial', 120_000],
  ['1.15 billion tomans', 'rial', 11_500],
  ['۲ همت', 'rial', 20_000_000],
] as const)('«%s» in a field of %s is %d million rials', (text, currency, amount) => {
  expect(readAmount(text, currency)).toBe(amount ?? 'tooFine');
});

test.each([
  ['', 'noAmount'],
  ['زیاد', 'noAmount'],
  ['5 dollars', 'noAmount'],
  ['۵ تا ۱۰ میلیارد ریال', 'noAmount'],
  ['۱۲ میلیارد', 'noCurrency'],
  ['3 million', 'noCurrency'],
  ['−۵', 'outOfBounds'],
  ['۱۰۰۰۰ هزار میلیارد تومان', 100_000_000_000],
  ['۹۹۹۹۹۹۹۹ هزار میلیارد تومان', 'outOfBounds'],
  ['۵۰۰ تومان', 'tooFine'],
  ['۱٫۲۵', 'tooFine'],
])('«%s» is refused for what it is: %s', (text, fault) => {
  expect(readAmount(text, 'rial')).toBe(fault);
});
