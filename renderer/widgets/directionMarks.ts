/** Marks that only steer the direction of text on screen; in a file or pasted elsewhere they would be stray characters. */
const directionMarks = /[\u2066-\u2069]/g;

export function withoutDirectionMarks(text: string): string {
  return text.replaceAll(directionMarks, '');
}
