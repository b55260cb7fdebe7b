/** What the command line asks for: a verb without a window, the sample city, a file, or just the window. */
import { resolve } from 'node:path';

export type Launch =
  | { readonly kind: 'headless'; readonly words: readonly string[] }
  | { readonly kind: 'sample' }
  | { readonly kind: 'file'; readonly path: string }
  /** A review package, for a firm's executive. */
  | { readonly kind: 'review'; readonly path: string }
  | { readonly kind: 'window' };

/** Ending of workspace files. */
export const workspaceEnding = '.peyvand';
/** Ending of review packages. */
export const packageEnding = '.peyvand-review';

/**
 * Reads the words of a start. Switches of Electron itself are not ours and are passed over.
 * @param words everything after the executable and, in development, the folder of the app
 * @param cwd what a relative path is relative to
 */
export function readLaunch(words: readonly string[], cwd: string): Launch {
  const headless = words.indexOf('--headless');
  if (headless >= 0) return { kind: 'headless', words: words.slice(headless + 1) };
  const file = words.find((word) => !word.startsWith('-') && kindOfFile(word) !== undefined);
  const kind = file === undefined ? undefined : kindOfFile(file);
  if (file !== undefined && kind !== undefined) return { kind, path: resolve(cwd, file) };
  return words.includes('--sample') ? { kind: 'sample' } : { kind: 'window' };
}

/** What a file is to the app, by its ending. */
export function kindOfFile(path: string): 'file' | 'review' | undefined {
  const name = path.toLowerCase();
  if (name.endsWith(packageEnding)) return 'review';
  return name.endsWith(workspaceEnding) ? 'file' : undefined;
}

/** The words that are the app's own: the executable goes, and in development the folder that Electron was told to run. */
export function ownWords(argv: readonly string[], isPackaged: boolean): readonly string[] {
  if (isPackaged) return argv.slice(1);
  const folder = argv.findIndex((word, index) => index > 0 && !word.startsWith('-'));
  return folder < 0 ? [] : argv.slice(folder + 1);
}
