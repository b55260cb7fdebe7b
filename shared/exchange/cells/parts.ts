/** A cell that holds several values, taken apart at ؛ ، ; , | and new lines; a part in quotation marks keeps what stands in it. */
import { normalise } from '../../language/persian';
import { type Cell, cellText } from '../table';

const separator = /[؛،;,|\n\r]/;
/** From the opening to the closing mark, a doubled one being part of the text; only blanks, a separator or a level may follow. */
const quotedPart = /^\s*"((?:[^"]|"")*)"(?=\s*(?:[؛،;,|\n\r:：=(]|$))/;

interface Piece {
  readonly text: string;
  readonly rest: string;
  readonly isQuoted: boolean;
}

function firstPiece(text: string): Piece {
  const quoted = quotedPart.exec(text);
  const start = quoted === null ? '' : (quoted[1] ?? '').replaceAll('""', '"');
  const after = text.slice(quoted?.[0].length ?? 0);
  const end = after.search(separator);
  const isLast = end < 0;
  return {
    text: start + (isLast ? after : after.slice(0, end)),
    rest: isLast ? '' : after.slice(end + 1),
    isQuoted: quoted !== null,
  };
}

function piecesOf(cell: Cell | undefined, keepLines: boolean): readonly string[] {
  const found: string[] = [];
  let rest = cellText(cell);
  while (rest !== '') {
    const piece = firstPiece(rest);
    const text = normalise(piece.text, keepLines);
    if (text !== '' || piece.isQuoted) found.push(text);
    rest = piece.rest;
  }
  return found;
}

/** The parts of a cell, without empty ones. */
export function partsOf(cell: Cell | undefined): readonly string[] {
  const text = cellText(cell);
  if (text.includes('"')) return piecesOf(cell, false).filter((part) => part !== '');
  return text
    .split(/[؛،;,|\n\r]+/)
    .map((part) => normalise(part))
    .filter((part) => part !== '');
}

/** The parts of a cell with their line breaks; an empty one that is written as `""` is kept, so that two columns can run side by side. */
export function textPartsOf(cell: Cell | undefined): readonly string[] {
  return piecesOf(cell, true);
}

/** A part as it can stand among others: in quotation marks where it is empty or holds a separator or a mark. */
export function quoted(part: string): string {
  return part === '' || separator.test(part) || part.includes('"') ? `"${part.replaceAll('"', '""')}"` : part;
}
