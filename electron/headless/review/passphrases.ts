/** Passphrases of packages: a JSON file of theirs by firm, one on the command line, or one in the environment. */
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { z } from '../../../shared/parsing';
import { done, type Result, refuse } from '../../../shared/result';
import { DurableFile } from '../../workspace/durableFile';
import { notSaved } from '../../workspace/failures';
import { codeOf } from '../../workspace/fileSystem';
import type { Place, Words } from '../verb';
import { pathOf, textOption } from '../words';

/** Firm → passphrase. */
export type Passphrases = ReadonlyMap<string, string>;

const fileSchema = z.record(z.string().max(80), z.string().max(300));

/** The file of `--passphrases`; undefined if the option was not given. */
export function passphrasesPath(words: Words, { cwd }: Place): string | undefined {
  const named = textOption(words, 'passphrases');
  return named === undefined ? undefined : pathOf(cwd, named);
}

/** What the file says; nothing where there is no file yet. */
export async function readPassphrases(path: string | undefined): Promise<Result<Passphrases>> {
  if (path === undefined) return done(new Map());
  try {
    const parsed = fileSchema.safeParse(JSON.parse(await readFile(path, 'utf8')));
    if (parsed.success) return done(new Map(Object.entries(parsed.data)));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return done(new Map());
  }
  return refuse('passphrases', both(sentence('review.refused.passphrases', { file: basename(path) })));
}

/** Writes the file so that its owner alone can read it. */
export async function writePassphrases(path: string, passphrases: Passphrases): Promise<Result<null>> {
  try {
    await new DurableFile(path).write(`${JSON.stringify(Object.fromEntries(passphrases), null, 2)}\n`);
    return done(null);
  } catch (error) {
    return { ok: false, refusal: notSaved(path, error) };
  }
}

/** The passphrase of the package of this firm, wherever it was given. */
export async function passphraseOf(words: Words, place: Place, firmId: string): Promise<Result<string>> {
  const typed = textOption(words, 'passphrase');
  if (typed !== undefined) return done(typed);
  const listed = await readPassphrases(passphrasesPath(words, place));
  if (!listed.ok) return listed;
  const passphrase = listed.value.get(firmId) ?? process.env.PEYVAND_PASSPHRASE;
  if (passphrase) return done(passphrase);
  return refuse('passphrase-missing', both(sentence('review.refused.passphrase-missing', { firm: firmId })));
}
