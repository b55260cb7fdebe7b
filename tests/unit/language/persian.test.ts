import { describe, expect, test } from 'vitest';
import { compareNames, fold, foldFirmName, matches, normalise } from '../../../shared/language/persian';

describe('text as it is stored', () => {
  test('Arabic letters become Persian, digits and half-spaces stay', () => {
    expect(normalise('  شركت صنايع ۱۲ 34 ٥٦  ')).toBe('شرکت صنایع ۱۲ 34 ٥٦');
    expect(normalise('می\u200c\u200cشود')).toBe('می\u200cشود');
    expect(normalise('\u200cکمک \u200c رسانی\u200c')).toBe('کمک رسانی');
  });

  test('nothing invisible survives that could reverse or hide a name', () => {
    expect(normalise('پا\u202Eرس\u200F\u0000\u0007\uFEFF')).toBe('پارس');
    expect(normalise('سطر ۱\r\nسطر\t۲')).toBe('سطر ۱ سطر ۲');
    expect(normalise('سطر ۱ \r\n  سطر ۲\n', true)).toBe('سطر ۱\nسطر ۲');
  });

  test('doing it twice changes nothing', () => {
    for (const text of ['ي ك\u200c \u200e', 'e\u0301 \u00a0x', '\u200c\u200c']) {
      expect(normalise(normalise(text))).toBe(normalise(text));
    }
  });
});

describe('text as it is searched', () => {
  test.each([
    ['مهندسي', 'مهندسی'],
    ['كاتاليست', 'کاتالیست'],
    ['می‌شود', 'می شود'],
    ['آب', 'اب'],
    ['حوزۀ', 'حوزه'],
    ['مسئول', 'مسیول'],
    ['مؤسسه', 'موسسه'],
    ['مُحَمَّد', 'محمد'],
    ['پــارس', 'پارس'],
    ['۱۲٣', '123'],
    ['ABC', 'abc'],
    ['ﻻله', 'لاله'],
  ])('%s is found as %s', (typed, stored) => {
    expect(fold(typed)).toBe(fold(stored));
  });

  test('every word in any order, or everything without spaces', () => {
    expect(matches('پارس صنعت', 'صنعت گستر پارس')).toBe(true);
    expect(matches('دانش بنیان', 'شرکت‌های دانش‌بنیان')).toBe(true);
    expect(matches('دانشبنیان', 'دانش‌بنیان')).toBe(true);
    expect(matches('دانش بنیان', 'دانشبنیان')).toBe(true);
    expect(matches('', 'هرچه')).toBe(true);
    expect(matches('پلیمر', 'پارس')).toBe(false);
  });
});

test('names sort as a Persian directory does', () => {
  expect(['پارس', 'یاس', 'آریا', 'گیتی', 'چکاد', 'شرکت ۱۰', 'شرکت ۲'].sort(compareNames)).toEqual([
    'آریا',
    'پارس',
    'چکاد',
    'شرکت ۲',
    'شرکت ۱۰',
    'گیتی',
    'یاس',
  ]);
});

test('a firm is recognised under every style of its name', () => {
  const names = [
    'شرکت آب‌سازان پارس (سهامی خاص)',
    'آب سازان پارس',
    'گروه آبسازان پارس',
    'شركت آب سازان پارس - سهامي عام',
  ];
  expect(new Set(names.map(foldFirmName)).size).toBe(1);
  expect(foldFirmName('آب‌سازان پارس با مسئولیت محدود')).toBe(foldFirmName('شرکت آب سازان پارس (با مسؤولیت محدود)'));
  expect(foldFirmName('Pars Polymer Co., Ltd.')).toBe(foldFirmName('PARS POLYMER'));
  expect(foldFirmName('پارس پلیمر')).not.toBe(foldFirmName('پارس پلاست'));
  expect(foldFirmName('گروه')).toBe('گروه');
});
