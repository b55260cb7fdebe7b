/** The file of `--mapping`: read from the disk; what it says is understood elsewhere. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Mapping } from '../../shared/exchange/mapping';
import { parseMapping } from '../../shared/exchange/parseMapping';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';
import { codeOf } from '../workspace/fileSystem';
import type { Words } from './verb';
import { pathOf, textOption } from './words';

async function textOf(file: string, path: string): Promise<Result<string>> {
  try {
    return done(await readFile(path, 'utf8'));
  } catch (error) {
    const isMissing = codeOf(error) === 'ENOENT';
    return refuse('mapping', both(sentence(isMissing ? 'mapping.missing' : 'mapping.notOpened', { file })));
  }
}

/** The mapping that a call names; an empty one if it names none. */
export async function readMapping(words: Words, cwd: string): Promise<Result<Mapping>> {
  const path = textOption(words, 'mapping');
  if (path === undefined) return done({});
  const file = basename(path);
  const text = await textOf(file, pathOf(cwd, path));
  return text.ok ? parseMapping(file, text.value) : text;
}
