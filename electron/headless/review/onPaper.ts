/** `--pdf FILE`: a paper of a review. It is printed inside Electron, which lays the pages out. */
import { basename, dirname } from 'node:path';
import { type Language, languages } from '../../../shared/language/language';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Paper } from '../../../shared/papers/paper';
import { done, type Result, refuse } from '../../../shared/result';
import type { Place, Words } from '../verb';
import { choiceOption, pathOf, textOption } from '../words';

export const paperOptions = { pdf: { type: 'string' }, language: { type: 'string' } } as const;
export const paperUsage = '[--pdf FILE.pdf [--language fa|en]]';

/** Is a paper asked for? */
export function wantsPaper({ values }: Words): boolean {
  return values.pdf !== undefined;
}

/** Prints the paper if one is asked for. @returns the path of its file */
export async function printIfAsked(
  words: Words,
  { cwd }: Place,
  paperIn: (language: Language) => Paper,
): Promise<Result<string | undefined>> {
  const language = choiceOption(words, 'language', languages);
  if (!language.ok) return language;
  const named = textOption(words, 'pdf');
  if (named === undefined) return done(undefined);
  if (process.versions.electron === undefined) {
    return refuse('needs-pages', both(sentence('headless.refused.needsPages')));
  }
  const path = pathOf(cwd, named);
  const { exportPapers } = await import('../../papers/exportPapers');
  const papers = [paperIn(language.value ?? 'fa')];
  const made = await exportPapers({ papers, folder: dirname(path), fileName: basename(path) });
  return made.ok ? done(path) : made;
}
