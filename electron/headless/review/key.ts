/** `peyvand review key`: the office's key in words, its backup under a passphrase, and the backup restored. */
import { fingerprintWords, foldPassphrase, shortestPassphrase } from '../../../shared/exchange/review/passphrase';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../../shared/result';
import { passphraseGuard } from '../../exchange/review/guard';
import { copyKey } from '../../exchange/review/keyFile';
import type { Keys } from '../../exchange/review/keys';
import { sealRefusal } from '../../exchange/review/refusals';
import type { Place, Verb, Words } from '../verb';
import { pathOf, textOption } from '../words';
import { freshGuard, guardFor, keysAt, officeKeyPath } from './keysOf';

/** The passphrase of the backup, which is its own: the backup leaves this machine. */
function backupGuard() {
  const passphrase = process.env.PEYVAND_BACKUP_PASSPHRASE ?? '';
  if (passphrase === '')
    return refuse('backup-passphrase-missing', both(sentence('review.refused.backup-passphrase-missing')));
  return foldPassphrase(passphrase).length < shortestPassphrase
    ? sealRefusal('short-passphrase')
    : done(passphraseGuard(passphrase));
}

async function keysFor(words: Words, place: Place): Promise<Result<Keys>> {
  const path = officeKeyPath(words, place);
  const [backup, restore] = [textOption(words, 'backup'), textOption(words, 'restore')];
  if (backup === undefined && restore === undefined) {
    const kept = await keysAt(path, words, place);
    return kept.ok ? done(kept.value.keys) : kept;
  }
  const locked = backupGuard();
  if (!locked.ok) return locked;
  if (backup !== undefined) return copyKey(path, guardFor, pathOf(place.cwd, backup), locked.value);
  const fresh = freshGuard(textOption(words, 'key') !== undefined);
  return fresh.ok ? copyKey(pathOf(place.cwd, restore ?? ''), () => locked, path, fresh.value) : fresh;
}

export const reviewKey: Verb = {
  name: 'review key',
  usage: '[--backup FILE | --restore FILE] [--key FILE] [--json]',
  summary: 'headless.summary.reviewKey',
  options: { backup: { type: 'string' }, restore: { type: 'string' }, key: { type: 'string' } },
  positionals: 0,
  async run(words, place) {
    const keys = await keysFor(words, place);
    if (!keys.ok) return keys;
    const { fingerprint, signing } = keys.value;
    const keyWords = fingerprintWords(fingerprint);
    return done({
      json: {
        file: officeKeyPath(words, place),
        fingerprint,
        keyWords,
        key: signing.publicKey,
        recipient: keys.value.recipient,
      },
      lines: [sentence('review.done.keyWords', { words: keyWords.join(' ') })],
    });
  },
};
