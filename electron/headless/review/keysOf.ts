/** Which key the command line uses: a file that is named, else one in a folder of its own; under a passphrase where one is given. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { foldPassphrase, shortestPassphrase } from '../../../shared/exchange/review/passphrase';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../../shared/result';
import { fileRightsGuard, type Guard, passphraseGuard } from '../../exchange/review/guard';
import { type GuardFor, type KeptKeys, keysIn } from '../../exchange/review/keyFile';
import { firmKeyIn, officeKeyIn } from '../../exchange/review/keyPlaces';
import { sealRefusal } from '../../exchange/review/refusals';
import type { Place, Words } from '../verb';
import { pathOf, textOption } from '../words';

/** Where keys and known offices are kept: beside the settings of the app, or where PEYVAND_DATA says. */
export function ownFolder(): string {
  const { PEYVAND_DATA, APPDATA, XDG_CONFIG_HOME } = process.env;
  if (PEYVAND_DATA) return PEYVAND_DATA;
  if (process.platform === 'win32') return join(APPDATA || join(homedir(), 'AppData', 'Roaming'), 'Peyvand');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Peyvand');
  return join(XDG_CONFIG_HOME || join(homedir(), '.config'), 'Peyvand');
}

const keyPassphrase = (): string | undefined => process.env.PEYVAND_KEY_PASSPHRASE || undefined;

/** What opens a key that is kept: the passphrase must be given where one is needed. */
export const guardFor: GuardFor = (name) => {
  if (name === 'none') return done(fileRightsGuard);
  const passphrase = keyPassphrase();
  if (name === 'passphrase' && passphrase !== undefined) return done(passphraseGuard(passphrase));
  const key = name === 'system' ? 'review.refused.key-of-window' : 'review.refused.key-passphrase-missing';
  return refuse(name === 'system' ? 'key-of-window' : 'key-passphrase-missing', both(sentence(key)));
};

/** What keeps a key that is made now. A file that is named is never kept without a passphrase. */
export function freshGuard(isNamed: boolean): Result<Guard> {
  const passphrase = keyPassphrase();
  if (passphrase !== undefined) {
    const isShort = foldPassphrase(passphrase).length < shortestPassphrase;
    return isShort ? sealRefusal('short-passphrase') : done(passphraseGuard(passphrase));
  }
  return isNamed ? guardFor('passphrase') : done(fileRightsGuard);
}

/** The file of the office's key. */
export function officeKeyPath(words: Words, { cwd }: Place): string {
  const named = textOption(words, 'key');
  return named === undefined ? officeKeyIn(ownFolder()) : pathOf(cwd, named);
}

/** The file of a firm's key towards an office. */
export function firmKeyPath(words: Words, { cwd }: Place, workspaceId: string, firmId: string): string {
  const named = textOption(words, 'key');
  return named === undefined ? firmKeyIn(ownFolder(), workspaceId, firmId) : pathOf(cwd, named);
}

/** The keys, made on first use; a person is told where, and how they are kept. */
export async function keysAt(path: string, words: Words, { remark }: Place): Promise<Result<KeptKeys>> {
  const fresh = () => freshGuard(textOption(words, 'key') !== undefined);
  const kept = await keysIn(path, guardFor, fresh);
  if (kept.ok && kept.value.isNew) {
    remark(sentence('review.remark.keyMade', { file: path }));
    if (keyPassphrase() === undefined) remark(sentence('review.remark.keyUnlocked', { file: path }));
  }
  return kept;
}
