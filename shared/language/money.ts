/** Money. Amounts are whole million rials everywhere in the document; every text says rial or toman, as the office has chosen. */
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
  const written = formatNumber(millionsIn(amount, currency), language, fractionOf(currency));
  return `${written} ${UNITS[currency][language].million}`;
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
  const number = (amount: number) => formatNumber(millionsIn(amount, currency), language, fractionOf(currency));
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

/**
 * Reads an amount with its unit («۱۲٫۵ میلیارد ریال», «۵۰۰ میلیون تومان», «۲ همت», `2 billion rials`) into whole million rials, rounded to
 * the nearest. A bare number is already in million rials, the unit of the file. A scale without a currency is refused
 * (`undefined`): in speech «۱۲ میلیارد» means tomans, in a budget law rials. So is a second number, as in «۵ تا ۱۰ میلیارد ریال», unless it
 * stands in brackets.
 */
export function parseMoney(text: string): number | undefined {
  const plain = plainOf(text);
  const bare = parseNumber(plain);
  if (bare !== undefined) return Math.round(bare);
  const unit = plain.replace(/^[^\p{L}]+|\([^)]*\)/gu, '');
  const [currency, number] = [currencyOf(unit), numberIn(plain)];
  if (currency === undefined || number === undefined || /\d/.test(unit)) return undefined;
  const scale = SCALES.find(([word]) => word.test(unit))?.[1] ?? 1;
  return Math.round((number * scale * currency) / MILLION);
}
