/** What can be written on a bar: its sign always, its name as far as there is room. */

/** A letter of a bar's name, in pixels. */
const letterWidth = 7;
/** Left free at both ends together. */
const margin = 8;
/** A name cut shorter than this says nothing. */
const fewestLetters = 3;

/** @param sign of its state; empty if it has none. @param width of the bar in pixels */
export function barName(sign: string, name: string, width: number): string {
  const letters = Math.floor((width - margin) / letterWidth);
  const before = sign === '' ? '' : `${sign} `;
  if (before.length + name.length <= letters) return before + name;
  const kept = letters - before.length - 1;
  if (kept >= fewestLetters) return `${before}${name.slice(0, kept).trimEnd()}…`;
  return letters >= 1 ? sign : '';
}
