/**
 * Dates. Files hold ISO (Gregorian) dates; people read and type Jalali ones. Names and order are composed here, because the
 * ready-made full date of the platform prints the parts of a Persian date in a wrong order.
 */
import { CalendarDate, GregorianCalendar, PersianCalendar, toCalendar } from '@internationalized/date';
import type { Language } from './language';
import { toLatinDigits, toPersianDigits } from './numerals';

const PERSIAN_CALENDAR = new PersianCalendar();
const GREGORIAN_CALENDAR = new GregorianCalendar();
const TIME_ZONE = 'Asia/Tehran';

export const JALALI_MONTHS: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

const ENGLISH_MONTHS: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** From Sunday, as `Date.getUTCDay` counts. */
const WEEKDAYS = {
  fa: ['یکشنبه', 'دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه'],
  en: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
} as const;

/** A day of a calendar; `month` counts from 1. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const pad = (value: number, length = 2) => String(value).padStart(length, '0');

function isoOf({ year, month, day }: DayParts): string {
  return `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
}

/** The Gregorian day of an ISO date, or the Tehran day of an ISO timestamp; `undefined` if there is no such day. */
function gregorianParts(iso: string): DayParts | undefined {
  if (/^\d{4}-\d{2}-\d{2}T/.test(iso)) return tehranDay(iso);
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!match) return undefined;
  return existing(GREGORIAN_CALENDAR, { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) });
}

/** The parts themselves if the calendar has that day: the calendar silently moves a 30 Esfand of a common year. */
function existing(calendar: GregorianCalendar | PersianCalendar, parts: DayParts): DayParts | undefined {
  if (parts.month < 1 || parts.month > 12 || parts.day < 1) return undefined;
  const date = new CalendarDate(calendar, parts.year, parts.month, parts.day);
  return date.year === parts.year && date.month === parts.month && date.day === parts.day ? parts : undefined;
}

/** The Jalali day of an ISO date or timestamp. */
export function jalaliParts(iso: string): DayParts | undefined {
  const parts = gregorianParts(iso);
  if (!parts) return undefined;
  const { year, month, day } = toCalendar(new CalendarDate(parts.year, parts.month, parts.day), PERSIAN_CALENDAR);
  return { year, month, day };
}

/** The ISO date of a Jalali day; `undefined` if there is no such day. */
export function isoFromJalali(parts: DayParts): string | undefined {
  if (!existing(PERSIAN_CALENDAR, parts)) return undefined;
  const date = new CalendarDate(PERSIAN_CALENDAR, parts.year, parts.month, parts.day);
  return isoOf(toCalendar(date, GREGORIAN_CALENDAR));
}

function weekdayOf({ year, month, day }: DayParts, language: Language): string {
  return WEEKDAYS[language][new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? '';
}

/** A full date: «سه‌شنبه ۳ آذر ۱۴۰۵», `Tuesday 24 November 2026`. A text that is no date is returned as it is. */
export function formatDate(iso: string, language: Language): string {
  const gregorian = gregorianParts(iso);
  const jalali = jalaliParts(iso);
  if (!gregorian || !jalali) return iso;
  const weekday = weekdayOf(gregorian, language);
  return language === 'fa'
    ? `${weekday} ${toPersianDigits(`${jalali.day} ${JALALI_MONTHS[jalali.month - 1]} ${jalali.year}`)}`
    : `${weekday} ${gregorian.day} ${ENGLISH_MONTHS[gregorian.month - 1]} ${gregorian.year}`;
}

/** A date for tables: «۱۴۰۵/۰۹/۰۳», `2026-11-24`. */
export function formatShortDate(iso: string, language: Language): string {
  const gregorian = gregorianParts(iso);
  const jalali = jalaliParts(iso);
  if (!gregorian || !jalali) return iso;
  return language === 'fa' ? toPersianDigits(isoOf(jalali).replaceAll('-', '/')) : isoOf(gregorian);
}

/** Month and year, for the head of a schedule: «آذر ۱۴۰۵», `November 2026`. */
export function formatMonth(iso: string, language: Language): string {
  const gregorian = gregorianParts(iso);
  const jalali = jalaliParts(iso);
  if (!gregorian || !jalali) return iso;
  return language === 'fa'
    ? `${JALALI_MONTHS[jalali.month - 1]} ${toPersianDigits(String(jalali.year))}`
    : `${ENGLISH_MONTHS[gregorian.month - 1]} ${gregorian.year}`;
}

const tehranClock = new Intl.DateTimeFormat('en-US', {
  timeZone: TIME_ZONE,
  calendar: 'gregory',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
});

function tehranParts(timestamp: string): Readonly<Record<string, number>> | undefined {
  const at = new Date(timestamp);
  if (Number.isNaN(at.getTime())) return undefined;
  return Object.fromEntries(tehranClock.formatToParts(at).map((part) => [part.type, Number(part.value)]));
}

function tehranDay(timestamp: string): DayParts | undefined {
  const parts = tehranParts(timestamp);
  return parts && { year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0 };
}

/** The day in Tehran of an ISO timestamp, as an ISO date. */
export function dayInTehran(timestamp: string): string {
  const day = tehranDay(timestamp);
  return day === undefined ? timestamp : isoOf(day);
}

/** The moment, in UTC, at which the clocks of Tehran show this time (`HH:MM`) on this ISO date. */
export function momentInTehran(day: string, time: string): string {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  const shown = tehranParts(new Date(asUtc).toISOString()) ?? {};
  const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0 } = shown;
  const ahead = Date.UTC(year, month - 1, date, hour, minute) - asUtc;
  return new Date(asUtc - ahead).toISOString().replace('.000Z', 'Z');
}

/** The time of day in Tehran of an ISO timestamp: «۱۰:۴۲». */
export function formatTime(timestamp: string, language: Language): string {
  const parts = tehranParts(timestamp);
  if (!parts) return timestamp;
  const clock = `${pad(parts.hour ?? 0)}:${pad(parts.minute ?? 0)}`;
  return language === 'fa' ? toPersianDigits(clock) : clock;
}

/** Day and time in Tehran: «سه‌شنبه ۳ آذر ۱۴۰۵، ساعت ۱۰:۴۲». */
export function formatDateTime(timestamp: string, language: Language): string {
  if (!tehranParts(timestamp)) return timestamp;
  const [day, time] = [formatDate(timestamp, language), formatTime(timestamp, language)];
  return language === 'fa' ? `${day}، ساعت ${time}` : `${day}, ${time}`;
}

/** Years from which a four-digit year is Gregorian; below it is Jalali. */
const FIRST_GREGORIAN_YEAR = 1700;

/**
 * Reads a date as people type it: Jalali or Gregorian, year first, `/`, `-` or `.` between, any digits; a Jalali date also with
 * the day first or with the month's name («سه‌شنبه ۳ آذر ۱۴۰۵»). Returns ISO, or `undefined` if it is no date.
 */
export function parseDate(text: string): string | undefined {
  const plain = toLatinDigits(text)
    .replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, '')
    .trim();
  return parseYearFirst(plain) ?? parseDayFirst(plain) ?? parseNamed(plain);
}

function parseYearFirst(text: string): string | undefined {
  const match = /^(\d{4})\s*([/.-])\s*(\d{1,2})\s*\2\s*(\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(text);
  if (!match) return undefined;
  return isoOfYear({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) });
}

function parseDayFirst(text: string): string | undefined {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/.exec(text);
  const year = Number(match?.[4]);
  if (!match || year >= FIRST_GREGORIAN_YEAR) return undefined;
  return isoFromJalali({ year, month: Number(match[3]), day: Number(match[1]) });
}

function parseNamed(text: string): string | undefined {
  const match = /(?:^|\s)(\d{1,2})\s+(\p{L}+)(?:\s+ماه)?\s+(\d{4})$/u.exec(text.replace(/ي/g, 'ی').replace(/ك/g, 'ک'));
  const month = JALALI_MONTHS.indexOf(match?.[2] === 'امرداد' ? 'مرداد' : (match?.[2] ?? '')) + 1;
  return match && month > 0 ? isoFromJalali({ year: Number(match[3]), month, day: Number(match[1]) }) : undefined;
}

function isoOfYear(parts: DayParts): string | undefined {
  if (parts.year < FIRST_GREGORIAN_YEAR) return isoFromJalali(parts);
  const day = existing(GREGORIAN_CALENDAR, parts);
  return day && isoOf(day);
}
