/** Names cut so that they fit where there is only so much room. */
import { linesOf } from './textLines';
import { emsOf } from './textWidth';

/** What must not stand before the sign of a cut. */
const dangling = /[\s()[\]«»“”،,؛;:·-]+$/u;

function withSign(start: string): string {
  return `${start.replace(dangling, '')}…`;
}

/** At most so many letters, cut between words where that leaves enough, with a sign where something is left off. */
export function short(name: string, longest: number): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest - 1);
  const word = cut.lastIndexOf(' ');
  return withSign(word > longest / 2 ? cut.slice(0, word) : cut);
}

/** At most so many lines of at most so many `ems`, with a sign where words are left off; undefined where not even one word fits. */
export function shortLines(name: string, ems: number, most: number): readonly string[] | undefined {
  const all = linesOf(name, ems);
  if (all.length <= most) return all.every((line) => emsOf(line) <= ems) ? all : undefined;
  const shown = all.slice(0, most);
  const words = (shown.at(-1) ?? '').split(' ');
  while (words.length > 0 && emsOf(withSign(words.join(' '))) > ems) words.pop();
  const lines = [...shown.slice(0, -1), ...(words.length === 0 ? [] : [withSign(words.join(' '))])];
  return words.length > 0 && lines.every((line) => emsOf(line) <= ems) ? lines : undefined;
}
