/** Addresses of people and firms as they are typed: websites, telephone numbers, e-mail; one or several in a line. Meant to catch slips, not to prove that an address exists. */
import { toLatinDigits } from './numerals';

/** What may stand between two addresses of a line. */
const BETWEEN = /[\s،؛,;|]+/u;
const HOST =
  /^(?:https?:\/\/)?(?:[\p{L}\p{M}\p{N}\u200C-]+\.)+[\p{L}\p{M}\u200C][\p{L}\p{M}\p{N}\u200C-]+(?::\d+)?(?:[/?#]\S*)?$/iu;
const EMAIL = /^[^\s@]+@(?:[^\s@.]+\.)+[^\s@.]{2,}$/u;
/** Words that stand between digits: extensions, ranges, what kind of line it is. */
const BESIDE_DIGITS =
  /داخلی|الی|تا|خط|نمابر|دورنگار|فکس|تلفن|همراه|\b(?:and|ext|extension|x|to|tel|fax|mob|mobile)\b|و/giu;
const NUMBER = /^[\d\s+\-–()/.:،؛,;*#]+$/u;
const fewestDigits = 3;

function everyPart(text: string, isRight: (part: string) => boolean): boolean {
  const parts = text.split(BETWEEN).filter((part) => part !== '' && part !== 'و' && part !== 'and');
  return parts.length > 0 && parts.every(isRight);
}

/** Does every part look like the address of a website, with or without `https://`? */
export function isWebsite(text: string): boolean {
  return everyPart(text, (part) => HOST.test(part));
}

/** Does every part look like an e-mail address? */
export function isEmail(text: string): boolean {
  return everyPart(text, (part) => EMAIL.test(part));
}

/** Telephone numbers in any digits, with extensions («داخلی ۱۲») or ranges, and at least three digits. */
export function isTelephone(text: string): boolean {
  const digitsOnly = toLatinDigits(text).replace(BESIDE_DIGITS, ' ');
  return NUMBER.test(digitsOnly) && digitsOnly.replace(/\D/g, '').length >= fewestDigits;
}
