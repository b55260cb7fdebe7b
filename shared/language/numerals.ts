/** Digits and numbers as they are written in Persian and in English. */
import type { Language } from './language';

const PERSIAN_ZERO = 0x06f0;
const ARABIC_ZERO = 0x0660;
const LEFT_TO_RIGHT_MARK = '\u200E';
const RIGHT_TO_LEFT_MARK = '\u200F';
const MINUS = '\u2212';

/** Writes every Latin or Arabic digit as a Persian one: `'12٣'` → «۱۲۳». */
export function toPersianDigits(text: string): string {
  return toLatinDigits(text).replace(/[0-9]/g, (digit) => String.fromCharCode(PERSIAN_ZERO + Number(digit)));
}

/** Writes every Persian or Arabic digit as a Latin one: «۱۲٣» → `'123'`. */
export function toLatinDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - PERSIAN_ZERO))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - ARABIC_ZERO));
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, fractionDigits: number, useGrouping: boolean): Intl.NumberFormat {
  const key = `${language}${fractionDigits}${useGrouping}`;
  const known = formatters.get(key);
  if (known) return known;
  const locale = language === 'fa' ? 'fa-IR' : 'en-GB';
  const made = new Intl.NumberFormat(locale, { maximumFractionDigits: fractionDigits, useGrouping });
  formatters.set(key, made);
  return made;
}

/** Persian signs carry a left-to-right mark, otherwise a right-to-left line shows them after the number. */
function signed(magnitude: string, sign: '' | '+' | typeof MINUS, language: Language): string {
  if (sign === '') return magnitude;
  return (language === 'fa' ? LEFT_TO_RIGHT_MARK : '') + sign + magnitude;
}

function magnitudeOf(value: number, language: Language, fractionDigits: number, grouped = true): string {
  return formatter(language, fractionDigits, grouped).format(Math.abs(value));
}

function isZeroAt(value: number, fractionDigits: number): boolean {
  return Math.round(Math.abs(value) * 10 ** fractionDigits) === 0;
}

/** A grouped number with a proper minus, at most `fractionDigits` decimals: «۱۲٬۵۰۰», «‎−۳٫۵». */
export function formatNumber(value: number, language: Language, fractionDigits = 2): string {
  const negative = value < 0 && !isZeroAt(value, fractionDigits);
  return signed(magnitudeOf(value, language, fractionDigits), negative ? MINUS : '', language);
}

/** A number without grouping, for years, codes and page numbers: «۱۴۰۵». */
export function formatPlain(value: number, language: Language): string {
  return signed(magnitudeOf(value, language, 2, false), value < 0 ? MINUS : '', language);
}

/** A difference with its sign always shown: «‎+۴۲۰», «‎−۳۰», «۰». */
export function formatSigned(value: number, language: Language): string {
  const sign = isZeroAt(value, 2) ? '' : value < 0 ? MINUS : '+';
  return signed(magnitudeOf(value, language, 2), sign, language);
}

/**
 * A ratio (0..1) as a percentage, to one decimal wherever it stands, so that the same figure reads the same on every screen and
 * paper: «۹۳٫۵٪». What is not quite all never rounds up to 100, and what is not quite nothing never rounds down to 0: the
 * reader decides on these figures. The Persian sign carries a right-to-left mark, otherwise it stands after the number within a
 * sentence and before it in a cell of its own.
 */
export function formatPercent(ratio: number, language: Language): string {
  const percent = honestPercent(ratio * 100, 1);
  return `${formatNumber(percent, language, 4)}${language === 'fa' ? `${RIGHT_TO_LEFT_MARK}٪` : '%'}`;
}

function honestPercent(percent: number, fractionDigits: number): number {
  const step = 10 ** fractionDigits;
  const rounded = Math.round(percent * step) / step;
  if (rounded === 100 && percent < 100 - 1e-9)
    return fractionDigits < 4 ? honestPercent(percent, fractionDigits + 1) : 99.9999;
  if (rounded === 0 && Math.abs(percent) > 1e-9 && fractionDigits < 4)
    return honestPercent(percent, fractionDigits + 1);
  return rounded;
}

const GROUPED = /^\d{1,3}(?:[,٬،'’\s\u00A0\u202F]\d{3})+(?=$|[.٫/])/;

/**
 * Reads a number as people type it: Persian, Arabic or Latin digits, grouped or not, decimals after `.`, `٫` or `/`, any
 * minus. `undefined` if the text is anything else (also when a comma does not separate thousands).
 */
export function parseNumber(text: string): number | undefined {
  const plain = toLatinDigits(text)
    .replace(/[\u200E\u200F\u061C\u2066-\u2069]/g, '')
    .trim();
  const parts = /^([+\u2212\u2010-\u2013-]?)\s*(.*)$/.exec(plain);
  const magnitude = (parts?.[2] ?? '').replace(GROUPED, (whole) => whole.replace(/\D/g, '')).replace(/[٫/]/, '.');
  if (!/^\d+(?:\.\d+)?$/.test(magnitude)) return undefined;
  const sign = parts?.[1];
  return sign && sign !== '+' ? -Number(magnitude) : Number(magnitude);
}
