/** Breaks a text into lines, for drawings, where no engine does it. */
import { emsOf } from './textWidth';

/** Breaks a text at blanks into lines of at most `ems` times its size; a single wider word stands alone. */
export function linesOf(text: string, ems: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && emsOf(`${last} ${word}`) <= ems) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
