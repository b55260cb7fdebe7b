/** Measures of the drawings that are as wide as the text, in millimetres, and how their titles break into lines. */

export const drawingWidth = 170;
export const fontSize = 2.9;
export const lineHeight = 4.2;
/** A letter of Persian or Latin at our size, on the wide side of the average. */
export const letterWidth = 1.42;

/** Breaks a text at blanks into lines of at most `letters` letters; a single longer word stands alone. */
export function linesOf(text: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
