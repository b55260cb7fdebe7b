import { describe, expect, test } from 'vitest';
import { inWords } from '../../../shared/language/numberWords';
import {
  formatNumber,
  formatPercent,
  formatPlain,
  formatSigned,
  parseNumber,
  toLatinDigits,
  toPersianDigits,
} from '../../../shared/language/numerals';

test('digits of all three scripts', () => {
  expect(toPersianDigits('12 ٣٤ ۵۶')).toBe('۱۲ ۳۴ ۵۶');
  expect(toLatinDigits('12 ٣٤ ۵۶')).toBe('12 34 56');
});

describe('numbers', () => {
  test('grouped, with a proper minus on the right side of the digits', () => {
    expect(formatNumber(1234567, 'fa')).toBe('۱٬۲۳۴٬۵۶۷');
    expect(formatNumber(1234567, 'en')).toBe('1,234,567');
    expect(formatNumber(-3.5, 'fa')).toBe('\u200e−۳٫۵');
    expect(formatNumber(-3.5, 'en')).toBe('−3.5');
    expect(formatNumber(-0.001, 'en')).toBe('0');
    expect(formatPlain(1405, 'fa')).toBe('۱۴۰۵');
  });

  test('differences always show their sign', () => {
    expect(formatSigned(420, 'fa')).toBe('\u200e+۴۲۰');
    expect(formatSigned(-30, 'en')).toBe('−30');
    expect(formatSigned(0, 'fa')).toBe('۰');
  });

  test('almost all is not all, almost nothing is not nothing', () => {
    expect(formatPercent(0.935, 'fa')).toBe('۹۳٫۵\u200F٪');
    expect(formatPercent(1, 'en')).toBe('100%');
    expect(formatPercent(0, 'en')).toBe('0%');
    expect(formatPercent(0.9996, 'en')).toBe('99.96%');
    expect(formatPercent(0.00004, 'en')).toBe('0.004%');
    expect(formatPercent(0.999999999999, 'en')).toBe('100%');
  });

  test.each([
    ['۱۲٬۵۰۰', 12500],
    ['12,500', 12500],
    ['١٢٬٥٠٠٫٥', 12500.5],
    ['1 234 567', 1234567],
    ['۱۲/۵', 12.5],
    [' −۳ ', -3],
    ['\u200e−۳٫۵', -3.5],
    ['+7', 7],
    ['12500', 12500],
  ])('«%s» is read as %d', (text, value) => {
    expect(parseNumber(text)).toBe(value);
  });

  test.each(['', 'x', '12,5', '1,23,456', '1.2.3', '۱۲ عدد', '--1', '1e5'])('«%s» is not a number', (text) => {
    expect(parseNumber(text)).toBeUndefined();
  });

  test('what is written is read back', () => {
    for (const value of [0, 7, -7, 999, 1000, -1234567, 0.25, 12345.67]) {
      expect(parseNumber(formatNumber(value, 'fa'))).toBe(value);
      expect(parseNumber(formatNumber(value, 'en'))).toBe(value);
    }
  });
});

describe('in words', () => {
  test.each([
    [0, 'صفر', 'zero'],
    [1, 'یک', 'one'],
    [19, 'نوزده', 'nineteen'],
    [20, 'بیست', 'twenty'],
    [21, 'بیست و یک', 'twenty-one'],
    [100, 'صد', 'one hundred'],
    [105, 'صد و پنج', 'one hundred and five'],
    [342, 'سیصد و چهل و دو', 'three hundred and forty-two'],
    [1000, 'یک هزار', 'one thousand'],
    [1405, 'یک هزار و چهارصد و پنج', 'one thousand four hundred and five'],
    [12500, 'دوازده هزار و پانصد', 'twelve thousand five hundred'],
    [1000001, 'یک میلیون و یک', 'one million and one'],
    [12_500_000_000, 'دوازده میلیارد و پانصد میلیون', 'twelve billion five hundred million'],
    [1e12, 'یک هزار میلیارد', 'one trillion'],
    [1e15, 'یک میلیون میلیارد', 'one quadrillion'],
    [-30, 'منفی سی', 'minus thirty'],
  ])('%d', (value, fa, en) => {
    expect(inWords(value, 'fa')).toBe(fa);
    expect(inWords(value, 'en')).toBe(en);
  });

  test('different numbers have different words', () => {
    for (const language of ['fa', 'en'] as const) {
      const words = Array.from({ length: 3000 }, (_, index) => inWords(index * 37, language));
      expect(new Set(words).size).toBe(3000);
    }
  });

  test('a fraction is a mistake of the program', () => {
    expect(() => inWords(1.5, 'fa')).toThrow(RangeError);
  });
});
