/** Money. Amounts are whole million rials everywhere in the document; every text says rial or toman, as the office has chosen. */
import { limits } from '../model/limits';
import type { Currency } from '../model/money';
import type { Language } from './language';
import { inWords } from './numberWords';
import { formatNumber, parseNumber, toLatinDigits } from './numerals';

const MILLION = 1_000_000;
/** In million rials. */
const BILLION = 1_000;

const UNKNOWN = { fa: 'نامعلوم', en: 'not known' } as const;

const UNITS = {
  rial: {
    fa: { million: 'میلیون ریال', billion: 'میلیارد ریال', one: 'ریال' },
    en: { million: 'million rials', billion: 'billion rials', one: 'rials' },
  },
  toman: {
    fa: { million: 'میلیون تومان', billion: 'میلیارد تومان', one: 'تومان' },
    en: { million: 'million tomans', billion: 'billion tomans', one: 'tomans' },
  },
} as const;

/** Rials in one of the currency. */
const RIALS_IN: Readonly<Record<Currency, number>> = { rial: 1, toman: 10 };

/** Million rials in millions of the currency. */
export function millionsIn(amount: number, currency: Currency): number {
  return amount / RIALS_IN[currency];
}

/** «میلیون ریال», for the head of a table. */
export function millionsName(currency: Currency, language: Language): string {
  return UNITS[currency][language].million;
}

/** Digits after the point: a million rials is a tenth of a million tomans. */
function fractionOf(currency: Currency): number {
  return currency === 'rial' ? 0 : 1;
}

/** The exact amount: «۱۲٬۵۰۰ میلیون ریال». */
export function formatMoney(amount: number, language: Language, currency: Currency = 'rial'): string {
  return `${writeAmount(amount, language, currency)} ${UNITS[currency][language].million}`;
}

/** An amount as a field shows it whose label names the unit: millions of the currency. What `readAmount` reads as the same amount. */
export function writeAmount(amount: number, language: Language, currency: Currency): string {
  return formatNumber(millionsIn(amount, currency), language, fractionOf(currency));
}

/** A short form for cards and tables, rounded to a tenth of a billion when above one: «۱۲٫۵ میلیارد ریال». */
export function formatMoneyShort(amount: number, language: Language, currency: Currency = 'rial'): string {
  const millions = millionsIn(amount, currency);
  if (Math.abs(millions) < BILLION) return formatMoney(amount, language, currency);
  return `${formatNumber(millions / BILLION, language, 1)} ${UNITS[currency][language].billion}`;
}

/** The amount in words for official papers: «دوازده میلیارد و پانصد میلیون ریال». */
export function moneyInWords(amount: number, language: Language, currency: Currency = 'rial'): string {
  const unit = UNITS[currency][language];
  return isSayable(amount, currency)
    ? `${inWords(ones(amount, currency), language)} ${unit.one}`
    : `${inWords(amount, language)} ${UNITS.rial[language].million}`;
}

/** A budget of which either end may be unknown: «از ۱۰٬۰۰۰ تا ۱۵٬۰۰۰ میلیون ریال». */
export function formatBudget(
  min: number | undefined,
  max: number | undefined,
  language: Language,
  currency: Currency = 'rial',
): string {
  const number = (amount: number) => writeAmount(amount, language, currency);
  return rangeOf(min, max, language, number, UNITS[currency][language].million);
}

/** The same range in words: «از ده میلیارد تا پانزده میلیارد ریال». */
export function budgetInWords(
  min: number | undefined,
  max: number | undefined,
  language: Language,
  currency: Currency = 'rial',
): string {
  const isExact = [min ?? 0, max ?? 0].every((amount) => isSayable(amount, currency));
  const words = (amount: number) => inWords(isExact ? ones(amount, currency) : amount, language);
  return rangeOf(min, max, language, words, isExact ? UNITS[currency][language].one : UNITS.rial[language].million);
}

/** Million rials in ones of the currency: a whole number. */
function ones(amount: number, currency: Currency): number {
  return amount * (MILLION / RIALS_IN[currency]);
}

/** Above this the ones are too many to be held exactly, and the words count million rials. */
function isSayable(amount: number, currency: Currency): boolean {
  return Number.isSafeInteger(ones(amount, currency));
}

function rangeOf(
  min: number | undefined,
  max: number | undefined,
  language: Language,
  write: (amount: number) => string,
  unit: string,
): string {
  const fa = language === 'fa';
  if (min === undefined && max === undefined) return UNKNOWN[language];
  if (max === undefined) return `${fa ? 'دست‌کم' : 'at least'} ${write(min ?? 0)} ${unit}`;
  if (min === undefined) return `${fa ? 'حداکثر' : 'at most'} ${write(max)} ${unit}`;
  if (min === max) return `${write(min)} ${unit}`;
  return fa ? `از ${write(min)} تا ${write(max)} ${unit}` : `from ${write(min)} to ${write(max)} ${unit}`;
}

/** «همت», a thousand billion tomans: the one scale that names its currency. */
const HEMAT = /(?<!\p{L})همت(?!\p{L})/u;

const SCALES: readonly (readonly [RegExp, number])[] = [
  [/هزار\s*میلیارد|تریلیون|trillion/, 1e12],
  [HEMAT, 1e12],
  [/میلیارد|billion/, 1e9],
  [/میلیون|million/, 1e6],
  [/هزار|thousand/, 1e3],
];

/** Rials in one of the currency that the text names. */
function currencyOf(text: string): number | undefined {
  if (/تومان|toman/.test(text)) return 10;
  if (/ریال|rial/.test(text)) return 1;
  return HEMAT.test(text) ? 10 : undefined;
}

function plainOf(text: string): string {
  return toLatinDigits(text)
    .replace(/ي/g, 'ی')
    .replace(/[\u200B-\u200F\u2066-\u2069]/g, ' ')
    .toLowerCase()
    .trim();
}

/** The number that an amount begins with, whatever its unit; `undefined` if it begins with none. */
export function numberIn(text: string): number | undefined {
  return parseNumber(/^[^\p{L}]+/u.exec(plainOf(text))?.[0] ?? '');
}

/** What stands after the number and outside brackets. */
function unitIn(plain: string): string {
  return plain.replace(/^[^\p{L}]+|\([^)]*\)/gu, '');
}

/** Million rials, not rounded; a bare number counts millions of `bare`. */
function exactMoney(plain: string, bare: Currency): number | undefined {
  const number = parseNumber(plain);
  if (number !== undefined) return number * RIALS_IN[bare];
  const unit = unitIn(plain);
  const [currency, first] = [currencyOf(unit), numberIn(plain)];
  if (currency === undefined || first === undefined || /\d/.test(unit)) return undefined;
  const scale = SCALES.find(([word]) => word.test(unit))?.[1] ?? 1;
  return (first * scale * currency) / MILLION;
}

/**
 * Reads an amount with its unit («۱۲٫۵ میلیارد ریال», «۵۰۰ میلیون تومان», «۲ همت», `2 billion rials`) into whole million rials, rounded to
 * the nearest. A bare number is already in million rials, the unit of the file. A scale without a currency is refused
 * (`undefined`): in speech «۱۲ میلیارد» means tomans, in a budget law rials. So is a second number, as in «۵ تا ۱۰ میلیارد ریال», unless it
 * stands in brackets.
 */
export function parseMoney(text: string): number | undefined {
  const exact = exactMoney(plainOf(text), 'rial');
  return exact === undefined ? undefined : Math.round(exact);
}

/** Why an amount is not taken: no amount at all, millions of nobody knows what, finer than the file holds, or beyond its bounds. */
export type AmountFault = 'noAmount' | 'noCurrency' | 'tooFine' | 'outOfBounds';

/** Nothing but the small change of reckoning with broken numbers. */
function isWhole(amount: number): boolean {
  return Math.abs(amount - Math.round(amount)) <= Math.max(1e-9, Math.abs(amount) * 1e-14);
}

/**
 * Reads an amount typed into a field whose label names millions of the currency; a unit after the number goes before that of the field.
 * @returns whole million rials, never rounded, or why not
 */
export function readAmount(text: string, currency: Currency): number | AmountFault {
  const plain = plainOf(text);
  const exact = exactMoney(plain, currency);
  if (exact === undefined) {
    const unit = unitIn(plain);
    const isScaled = numberIn(plain) !== undefined && SCALES.some(([word]) => word.test(unit));
    return isScaled && currencyOf(unit) === undefined ? 'noCurrency' : 'noAmount';
  }
  if (exact < 0 || exact > limits.moneyMillionRials) return 'outOfBounds';
  return isWhole(exact) ? Math.round(exact) : 'tooFine';
}
