/** Cuts a text into pieces that run one way each: Word wants Latin inside a Persian line, and the other way round, in a run of its own. */
import type { Language } from '../../../shared/language/language';

export interface Piece {
  readonly text: string;
  readonly isRightToLeft: boolean;
}

/** From a letter of the other direction to the last one before a letter of the own direction, with what stands between. */
const foreignIn = {
  fa: /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}](?:[^\p{Script=Arabic}]*[^\p{Script=Arabic}\s\p{P}])?/gu,
  en: /\p{Script=Arabic}(?:[^\p{Script=Latin}]*[^\p{Script=Latin}\s\p{P}])?/gu,
} as const;
/** Direction marks of plain text: runs say the same, and some fonts show the marks as boxes. */
const marks = /[\u2066-\u2069]/gu;

/** The pieces of a text of the language, in the order of reading; none for an empty text. */
export function piecesOf(marked: string, language: Language): readonly Piece[] {
  const text = marked.replace(marks, '');
  const isHome = language === 'fa';
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index } of text.matchAll(foreignIn[language])) {
    if (index < from) continue;
    const foreign = withClosing(found, text.slice(index + found.length));
    if (index > from) pieces.push({ text: text.slice(from, index), isRightToLeft: isHome });
    pieces.push({ text: foreign, isRightToLeft: !isHome });
    from = index + foreign.length;
  }
  if (from < text.length) pieces.push({ text: text.slice(from), isRightToLeft: isHome });
  return pieces;
}

/** A bracket that was opened in the piece is closed in it: «ABC (Iran)». */
function withClosing(found: string, after: string): string {
  const opened = found.split('(').length - found.split(')').length;
  return opened === 1 && after.startsWith(')') ? `${found})` : found;
}
