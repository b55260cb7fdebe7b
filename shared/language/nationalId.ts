/** شناسه ملی: the eleven-digit national identifier of a legal person, with its check digit. */
import { toLatinDigits } from './numerals';

const LENGTH = 11;
const FACTORS = [29, 27, 23, 19, 17] as const;

/** As a program writes a number that has no fraction: `10180645797.0`, `1.0180645797E+10`. Only where no digit is lost. */
function wholeNumber(text: string): string {
  const [, first = '', rest = '', exponent] = /^(\d)[.,٫](\d+)e\+?(\d+)$/i.exec(text) ?? [];
  if (exponent !== undefined) return rest.length === Number(exponent) ? first + rest : text;
  return text.replace(/^(\d{8,11})[.٫]0+$/, '$1');
}

/** The identifier with Latin digits and without blanks, marks or separators; not yet checked. */
export function normaliseNationalId(text: string): string {
  return wholeNumber(toLatinDigits(text).trim()).replace(/[\s\u200B-\u200F\u2066-\u2069\uFEFF/.'’-]/g, '');
}

/**
 * The check digit of the first ten digits: each digit plus (the tenth digit + 2), times 29, 27, 23, 19, 17 in turn, summed,
 * modulo 11; ten counts as zero.
 */
function checkDigit(firstTen: string): number {
  const digits = [...firstTen].map(Number);
  const shift = (digits[9] ?? 0) + 2;
  const sum = digits.reduce((total, digit, index) => total + (digit + shift) * (FACTORS[index % 5] ?? 0), 0);
  return (sum % 11) % 10;
}

/** Is this a valid شناسه ملی, in any digits? Blanks are forgiven, a missing digit is not. */
export function isNationalId(text: string): boolean {
  const digits = normaliseNationalId(text);
  if (!/^\d{11}$/.test(digits) || /^0{6}$/.test(digits.slice(3, 9))) return false;
  return checkDigit(digits.slice(0, 10)) === Number(digits[10]);
}

/** Appends the check digit to ten digits; throws RangeError if they are not ten digits. */
export function completeNationalId(firstTen: string): string {
  if (!/^\d{10}$/.test(firstTen)) throw new RangeError(`ten digits are needed, not ${firstTen}`);
  return firstTen + checkDigit(firstTen);
}

/**
 * Puts back the leading zeros that a spreadsheet dropped, if that makes the identifier valid; else `undefined`. The caller tells
 * the user that it happened.
 */
export function restoreLeadingZeros(text: string): string | undefined {
  const digits = normaliseNationalId(text);
  if (!/^\d{8,10}$/.test(digits)) return undefined;
  const padded = digits.padStart(LENGTH, '0');
  return isNationalId(padded) ? padded : undefined;
}
