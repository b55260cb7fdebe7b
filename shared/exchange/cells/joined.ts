/** Values that a word or a sign puts into one part of a cell: «روسیه و چین», `RU/CN`, «WST ۴ و POL ۳». A name may hold such a word itself. */

export interface Joined {
  /** What may stand between two values; with the flag `g`. */
  readonly joiner: RegExp;
  /** Is the text a value as it stands? */
  readonly isKnown: (text: string) => boolean;
  /** May a value that nobody knows end here? */
  readonly isEnd: (text: string) => boolean;
}

interface Piece {
  readonly start: number;
  readonly end: number;
}

/** Nobody joins more values with «و»; a hostile cell is not searched. */
const mostPieces = 20;

function piecesOf(text: string, joiner: RegExp): readonly Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { 0: word, index } of text.matchAll(joiner)) {
    pieces.push({ start, end: index });
    start = index + word.length;
  }
  return [...pieces, { start, end: text.length }];
}

/** Index of the last piece of the value that begins with the first: the longest that is known, else the shortest that may end. */
function lastOf(texts: readonly string[], { isKnown, isEnd }: Joined): number {
  const known = texts.findLastIndex(isKnown);
  const ended = known < 0 ? texts.findIndex(isEnd) : known;
  return ended < 0 ? texts.length - 1 : ended;
}

/** The values of a text, one after the other; the longest known name wins. */
export function takenApart(text: string, joined: Joined): readonly string[] {
  if (joined.isKnown(text)) return [text];
  const pieces = piecesOf(text, joined.joiner);
  if (pieces.length === 1 || pieces.length > mostPieces) return [text];
  const found: string[] = [];
  let first = 0;
  while (first < pieces.length) {
    const texts = pieces.slice(first).map(({ end }) => text.slice(pieces[first]?.start, end));
    const last = lastOf(texts, joined);
    found.push(texts[last] ?? '');
    first += last + 1;
  }
  return found.filter((value) => value !== '');
}
