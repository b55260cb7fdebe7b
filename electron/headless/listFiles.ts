/** The files of lists that a call names: one for each list, or one that holds several. Each file is read once for each way of reading it. */
import { basename } from 'node:path';
import { type ListName, listNames } from '../../shared/exchange/columns';
import { guessLists } from '../../shared/exchange/guessLists';
import type { ListMapping, Mapping } from '../../shared/exchange/mapping';
import type { ImportSources } from '../../shared/exchange/planImport';
import type { SourceFile } from '../../shared/exchange/table';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';
import { readListFile } from '../exchange/readFile';
import type { Words } from './verb';
import { pathOf, textOption } from './words';

type Read = (path: string, choices?: ListMapping) => Promise<Result<SourceFile>>;

function readingOnce(): Read {
  const known = new Map<string, Promise<Result<SourceFile>>>();
  return (path, { encoding, delimiter } = {}) => {
    const key = JSON.stringify([path, encoding, delimiter]);
    const choices = { ...(encoding && { encoding }), ...(delimiter && { delimiter }) };
    const found = known.get(key) ?? readListFile(path, { choices });
    known.set(key, found);
    return found;
  };
}

/** The lists that `--lists` holds, by their headings. */
async function listsIn(path: string | undefined, read: Read): Promise<Result<readonly ListName[]>> {
  if (path === undefined) return done([]);
  const source = await read(path);
  if (!source.ok) return source;
  const lists = guessLists(source.value);
  if (lists.length > 0) return done(lists);
  return refuse('no-lists-in-file', both(sentence('headless.refused.noListsInFile', { file: basename(path) })));
}

/** The file of every list that is named, by its own option or as one of those in `--lists`. */
export async function readSources(words: Words, cwd: string, mapping: Mapping): Promise<Result<ImportSources>> {
  const read = readingOnce();
  const path = (option: string) => {
    const text = textOption(words, option);
    return text === undefined ? undefined : pathOf(cwd, text);
  };
  const several = await listsIn(path('lists'), read);
  if (!several.ok) return several;
  const sources: Partial<Record<ListName, SourceFile>> = {};
  for (const list of listNames) {
    const file = path(list) ?? (several.value.includes(list) ? path('lists') : undefined);
    if (file === undefined) continue;
    const source = await read(file, mapping[list]);
    if (!source.ok) return source;
    sources[list] = source.value;
  }
  if (Object.keys(sources).length === 0) return refuse('no-lists', both(sentence('headless.refused.noLists')));
  return done(sources);
}
