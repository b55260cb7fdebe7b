/** Which lists a file holds, by the headings of its sheets. */
import { type ListName, listNames } from './columns';
import { likeliestHeader, missingColumns, weightOf } from './header';
import type { Sheet, SourceFile } from './table';

interface Guess {
  readonly list: ListName;
  readonly weight: number;
  readonly isComplete: boolean;
}

function guessesOf(sheet: Sheet, file: string): readonly Guess[] {
  const guesses = listNames.flatMap((list): Guess[] => {
    const header = likeliestHeader(list, { file, sheets: [sheet] });
    if (header === undefined) return [];
    return [{ list, weight: weightOf(list, header), isComplete: missingColumns(list, header).length === 0 }];
  });
  return guesses.sort((a, b) => Number(b.isComplete) - Number(a.isComplete) || b.weight - a.weight);
}

/** The lists of a file in the order in which they are read: of each sheet the likeliest. A file with no complete list is perhaps the one it is nearest to. */
export function guessLists({ file, sheets }: SourceFile): readonly ListName[] {
  const best = sheets.flatMap((sheet) => guessesOf(sheet, file).slice(0, 1));
  const complete = new Set(best.filter(({ isComplete }) => isComplete).map(({ list }) => list));
  if (complete.size > 0) return listNames.filter((list) => complete.has(list));
  const [nearest] = [...best].sort((a, b) => b.weight - a.weight);
  return nearest === undefined ? [] : [nearest.list];
}
