/** Names cut so that a page of known lines stays one. */

/** What must not stand before the sign of a cut. */
const dangling = /[\s()[\]«»“”،,؛;:·-]+$/u;

/** At most so many letters, cut between words where that leaves enough, with a sign where something is left off. */
export function short(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1);
  const word = cut.lastIndexOf(' ');
  return `${(word > longest / 2 ? cut.slice(0, word) : cut).replace(dangling, '')}…`;
}
