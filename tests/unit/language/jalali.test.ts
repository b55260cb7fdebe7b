import { describe, expect, test } from 'vitest';
import {
  formatDate,
  formatDateTime,
  formatMonth,
  formatShortDate,
  formatTime,
  isoFromJalali,
  jalaliParts,
  parseDate,
} from '../../../shared/language/jalali';

const days = Array.from({ length: 900 }, (_, index) =>
  new Date(Date.UTC(2020, 0, 1) + index * 17 * 86_400_000).toISOString().slice(0, 10),
);

const reference = new Intl.DateTimeFormat('fa-IR-u-ca-persian', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
});

describe('writing dates', () => {
  test('the full date in the order officials write it', () => {
    expect(formatDate('2026-11-24', 'fa')).toBe('سه‌شنبه ۳ آذر ۱۴۰۵');
    expect(formatDate('2025-10-22', 'fa')).toBe('چهارشنبه ۳۰ مهر ۱۴۰۴');
    expect(formatDate('2026-11-24', 'en')).toBe('Tuesday 24 November 2026');
  });

  test('short dates and months', () => {
    expect(formatShortDate('2026-11-24', 'fa')).toBe('۱۴۰۵/۰۹/۰۳');
    expect(formatShortDate('2026-11-24', 'en')).toBe('2026-11-24');
    expect(formatMonth('2026-11-24', 'fa')).toBe('آذر ۱۴۰۵');
    expect(formatMonth('2026-11-24', 'en')).toBe('November 2026');
  });

  test('times are those of Tehran, and so is the day around midnight', () => {
    expect(formatTime('2026-11-24T07:12:00Z', 'fa')).toBe('۱۰:۴۲');
    expect(formatTime('2026-11-24T20:35:00Z', 'en')).toBe('00:05');
    expect(formatDateTime('2026-11-24T07:12:00Z', 'fa')).toBe('سه‌شنبه ۳ آذر ۱۴۰۵، ساعت ۱۰:۴۲');
    expect(formatDateTime('2026-11-23T20:35:00Z', 'en')).toBe('Tuesday 24 November 2026, 00:05');
  });

  test('what is no date is shown as it stands', () => {
    expect(formatDate('2026-02-30', 'fa')).toBe('2026-02-30');
    expect(formatTime('soon', 'fa')).toBe('soon');
  });

  test('day, month, year and weekday agree with the platform over forty years', () => {
    for (const iso of days) {
      const parts = Object.fromEntries(reference.formatToParts(new Date(iso)).map((part) => [part.type, part.value]));
      const weekday = parts.weekday?.replaceAll('\u200c', '');
      expect(formatDate(iso, 'fa').replaceAll('\u200c', '')).toBe(
        `${weekday} ${parts.day} ${parts.month} ${parts.year}`,
      );
    }
  });
});

describe('reading dates', () => {
  test('every day is read back from what was written', () => {
    for (const iso of days) {
      const parts = jalaliParts(iso);
      expect(parts && isoFromJalali(parts)).toBe(iso);
      expect(parseDate(formatShortDate(iso, 'fa'))).toBe(iso);
      expect(parseDate(formatShortDate(iso, 'en'))).toBe(iso);
      expect(parseDate(formatDate(iso, 'fa'))).toBe(iso);
    }
  });

  test.each([
    ['۱۴۰۵/۰۹/۰۳', '2026-11-24'],
    ['1405-9-3', '2026-11-24'],
    ['١٤٠٥.٩.٣', '2026-11-24'],
    ['۳/۹/۱۴۰۵', '2026-11-24'],
    ['3 آذر 1405', '2026-11-24'],
    ['2026/11/24', '2026-11-24'],
    ['2026-11-24T10:00:00Z', '2026-11-24'],
    ['۱۴۰۳/۱۲/۳۰', '2025-03-20'],
  ])('%s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '',
    '۱۴۰۴/۱۲/۳۰',
    '1405/13/01',
    '1405/07/31',
    '2026-02-29',
    '24/11/2026',
    '1405/9-3',
    '۳ نوامبر ۱۴۰۵',
    'فردا',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });
});
