/** How wide a text is in the face of papers, without a page: what columns are measured with before anything is laid out. */
import { letterTable } from '../../reference/letterWidths';

const inside = new Map<string, number>();
const alone = new Map<string, number>();
for (const { letters, inside: joined, alone: end } of letterTable.rows) {
  for (const letter of letters) {
    if (joined !== undefined) inside.set(letter, joined);
    alone.set(letter, end);
  }
}

/** Signs above and below letters, half-spaces and direction marks take no room. */
const weightless = /[\p{Mn}\p{Cf}]/u;
/** What a sign of another script takes at most, nearly always. */
const unknown = 80;

/** The width of a text on one line, in em; rather too wide than too narrow. */
export function emsOf(text: string): number {
  let hundredths = 0;
  const letters = [...text];
  for (const [index, letter] of letters.entries()) {
    if (weightless.test(letter)) continue;
    const joined = inside.get(letter);
    hundredths += joined !== undefined && isJoined(letters, index) ? joined : (alone.get(letter) ?? unknown);
  }
  return hundredths / 100;
}

/** Does a letter stand after this one in the same piece of the word? A half-space ends a piece; signs above letters do not. */
function isJoined(letters: readonly string[], index: number): boolean {
  let next = index + 1;
  while (/\p{Mn}/u.test(letters[next] ?? '')) next += 1;
  return /\p{Script=Arabic}/u.test(letters[next] ?? '') && /\p{L}/u.test(letters[next] ?? '');
}
