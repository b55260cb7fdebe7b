/** How far two words are from each other. */

/**
 * Letters to add, drop, change, or swap with their neighbour to turn one word into the other. Beyond `most` it is not counted on:
 * the answer is then only more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const next = nextRow(a, b, row, last, before);
    if (Math.min(...next) > most) return most + 1;
    [before, last] = [last, next];
  }
  return last[b.length] ?? most + 1;
}

function nextRow(a: string, b: string, row: number, last: readonly number[], before: readonly number[]): number[] {
  const next = [row];
  for (let column = 1; column <= b.length; column += 1) {
    const isSame = a[row - 1] === b[column - 1];
    const changed = (last[column - 1] ?? 0) + (isSame ? 0 : 1);
    const least = Math.min((last[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1, changed);
    const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
    next.push(isSwapped ? Math.min(least, (before[column - 2] ?? 0) + 1) : least);
  }
  return next;
}
