/** The files of lists that a call names: one for each list, or one that holds several. Each file is read once, in the process of lists. */
import { basename } from 'node:path';
import { type ListName, listNames } from '../../shared/exchange/columns';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';
import type { ListsProcess } from '../exchange/process/host';
import type { ReadFile, SourceKeys } from '../exchange/process/messages';
import type { Words } from './verb';
import { pathOf, textOption } from './words';

type Read = (path: string) => Promise<Result<ReadFile>>;

/** Files go by their paths. */
function readingOnce(lists: ListsProcess): Read {
  const known = new Map<string, Promise<Result<ReadFile>>>();
  return (path) => {
    const found = known.get(path) ?? lists.read({ key: path, source: { path } });
    known.set(path, found);
    return found;
  };
}

/** The lists that `--lists` holds, by their headings. */
async function listsIn(path: string | undefined, read: Read): Promise<Result<readonly ListName[]>> {
  if (path === undefined) return done([]);
  const file = await read(path);
  if (!file.ok) return file;
  if (file.value.lists.length > 0) return done(file.value.lists);
  return refuse('no-lists-in-file', both(sentence('headless.refused.noListsInFile', { file: basename(path) })));
}

/** The file of every list that is named, by its own option or as one of those in `--lists`. */
export async function readSources(words: Words, cwd: string, lists: ListsProcess): Promise<Result<SourceKeys>> {
  const read = readingOnce(lists);
  const path = (option: string) => {
    const text = textOption(words, option);
    return text === undefined ? undefined : pathOf(cwd, text);
  };
  const several = await listsIn(path('lists'), read);
  if (!several.ok) return several;
  const sources: Partial<Record<ListName, string>> = {};
  for (const list of listNames) {
    const file = path(list) ?? (several.value.includes(list) ? path('lists') : undefined);
    if (file === undefined) continue;
    const found = await read(file);
    if (!found.ok) return found;
    sources[list] = file;
  }
  if (Object.keys(sources).length === 0) return refuse('no-lists', both(sentence('headless.refused.noLists')));
  return done(sources);
}
