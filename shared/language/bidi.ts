/**
 * Isolation of inserted strings. A Latin firm name inside a Persian sentence (or the other way round) would drag its
 * neighbouring punctuation along; FSI … PDI keeps it to itself. Strings of the sentence's own direction stay bare, so that
 * most sentences can be searched and compared as they are read.
 */
import type { Language } from './language';

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_DIRECTIONAL_ISOLATE = '\u2069';
const RIGHT_TO_LEFT = /[\u0590-\u06EF\u06FA-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u;
const LEFT_TO_RIGHT = /\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}/u;

/** Wraps `value` in an isolate if it holds letters of the direction opposite to the language's. */
export function isolate(value: string, language: Language): string {
  const foreign = language === 'fa' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT;
  return foreign.test(value) ? FIRST_STRONG_ISOLATE + value + POP_DIRECTIONAL_ISOLATE : value;
}
