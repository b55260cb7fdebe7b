/** Persian text: how it is stored, searched, ordered and recognised however it was typed. */
import { toLatinDigits } from './numerals';

const CONTROLS = /(?![\t\n])\p{Cc}|\u00AD|\uFFFE|\uFFFF/gu;
/** Direction marks and zero-width signs other than the half-space, which Persian spelling needs. */
const INVISIBLE = /\p{Bidi_Control}|\u200B|\u200D|\u2060|\uFEFF/gu;
const HALF_SPACE = '\u200C';
const ASIDE_HALF_SPACE = /\u200C*([\s\u00A0])[\s\u00A0\u200C]*/g;

/**
 * Text as it is stored: composed, Arabic ي and ك as Persian ی and ک, no control or direction characters, blanks and doubled
 * half-spaces reduced to one, ends trimmed. Digits stay as they were typed. Line breaks stay if `keepLines`.
 */
export function normalise(text: string, keepLines = false): string {
  const letters = text.normalize('NFC').replace(/ي/g, 'ی').replace(/ك/g, 'ک').replace(/\r\n?/g, '\n');
  const clean = letters
    .replace(CONTROLS, '')
    .replace(INVISIBLE, '')
    .replace(/\u200C{2,}/g, HALF_SPACE);
  return keepLines ? clean.split('\n').map(tidyBlanks).join('\n').trim() : tidyBlanks(clean);
}

function tidyBlanks(line: string): string {
  return line.replace(ASIDE_HALF_SPACE, ' ').replace(/^[\s\u200C]+|[\s\u200C]+$/g, '');
}

const MARKS_AND_INVISIBLES = /[\u064B-\u065F]|\u0670|\u0640|\p{Bidi_Control}|\u200B|\u200D|\uFEFF/gu;

const FOLDED_LETTERS: readonly (readonly [RegExp, string])[] = [
  [/[يىئ]/g, 'ی'],
  [/ك/g, 'ک'],
  [/[ةۀە]/g, 'ه'],
  [/[أإآٱ]/g, 'ا'],
  [/ؤ/g, 'و'],
];

/**
 * Text as it is searched: every spelling of a word becomes the same string. The half-space becomes a space first; then
 * compatibility forms, vowel signs, kashida and direction marks go, variant letters become one, digits Latin, letters small.
 */
export function fold(text: string): string {
  const plain = text.replaceAll(HALF_SPACE, ' ').normalize('NFKC').replace(MARKS_AND_INVISIBLES, '');
  const letters = FOLDED_LETTERS.reduce((word, [variants, letter]) => word.replace(variants, letter), plain);
  return toLatinDigits(letters).toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Does `text` hold every word of `query`, or both without their spaces? An empty query matches everything. */
export function matches(query: string, text: string): boolean {
  return matchesFolded(fold(query), fold(text));
}

/** The same on strings that are folded already: fold a long list once, not at every key stroke. */
export function matchesFolded(query: string, text: string): boolean {
  if (query.split(' ').every((token) => text.includes(token))) return true;
  return text.replaceAll(' ', '').includes(query.replaceAll(' ', ''));
}

const collator = new Intl.Collator('fa', { numeric: true });

/** Orders names as a Persian directory does; for `Array.prototype.sort`. */
export function compareNames(a: string, b: string): number {
  return collator.compare(a, b);
}

/** Words of a firm's legal style: «شرکت», «گروه», «(سهامی خاص)» and their kin say nothing about which firm it is. */
const LEGAL_STYLES =
  /(?<![\p{L}\p{N}])(?:شرکت(?: های)?|گروه|موسسه|هلدینگ|سهامی (?:خاص|عام)|(?:با )?مس[یو]ولیت محدود|تعاونی|دانش بنیان|co|company|corp|inc|ltd|llc|group|holding|plc)(?![\p{L}\p{N}])/gu;

/**
 * A firm's name reduced to what identifies it, for finding the same firm in two lists: folded, without legal style, signs and
 * spaces. If nothing else is left (a firm called «گروه»), the folded name itself.
 */
export function foldFirmName(name: string): string {
  const folded = fold(name).replace(/[^\p{L}\p{N}]+/gu, ' ');
  const core = folded.replace(LEGAL_STYLES, ' ').replace(/ /g, '');
  return core || folded.replace(/ /g, '');
}
