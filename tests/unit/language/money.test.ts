import { expect, test } from 'vitest';
import {
  budgetInWords,
  formatBudget,
  formatMoney,
  formatMoneyShort,
  moneyInWords,
  parseMoney,
} from '../../../shared/language/money';

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
