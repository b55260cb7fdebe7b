/** A package opened at the firm: by its passphrase, with the office's key compared to the one that is known. */
import { fingerprintWords } from '../../../shared/exchange/review/passphrase';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Result } from '../../../shared/result';
import { knownOfficesIn } from '../../exchange/review/keyPlaces';
import { type KeyStanding, KnownOffices } from '../../exchange/review/knownOffices';
import { readSealed } from '../../exchange/review/received';
import { type OpenedPackage, openPackage, packageHeaderOf } from '../../exchange/review/sealedPackage';
import type { Place, Words } from '../verb';
import { pathOf } from '../words';
import { ownFolder } from './keysOf';
import { passphraseOf } from './passphrases';

export interface PackageAtFirm extends OpenedPackage {
  readonly file: string;
  readonly officeKey: {
    readonly standing: KeyStanding;
    readonly fingerprint: string;
    readonly words: readonly string[];
  };
}

/** Opens the file that the first word names. With `--accept-key` a changed key of the office is taken for its own from now on. */
export async function openedPackage(words: Words, place: Place): Promise<Result<PackageAtFirm>> {
  const file = pathOf(place.cwd, words.positionals[0] ?? '');
  const bytes = await readSealed(file);
  if (!bytes.ok) return bytes;
  const header = packageHeaderOf(bytes.value);
  if (!header.ok) return header;
  const passphrase = await passphraseOf(words, place, header.value.firm.id);
  if (!passphrase.ok) return passphrase;
  const opened = await openPackage(bytes.value, passphrase.value);
  if (!opened.ok) return opened;
  const { workspaceId } = opened.value.contents;
  const offices = new KnownOffices(knownOfficesIn(ownFolder()));
  const { key, fingerprint, office } = header.value;
  const met = await offices.meet(workspaceId, key);
  const isAccepted = met === 'changed' && words.values['accept-key'] === true;
  if (isAccepted) await offices.accept(workspaceId, key);
  const standing = isAccepted ? 'known' : met;
  const keyWords = fingerprintWords(fingerprint);
  if (standing !== 'known') place.remark(sentence(`review.office.${standing}`, { office, words: keyWords.join(' ') }));
  return done({ ...opened.value, file, officeKey: { standing, fingerprint, words: keyWords } });
}

/** The options by which a package is opened. */
export const openingOptions = {
  passphrase: { type: 'string' },
  passphrases: { type: 'string' },
  'accept-key': { type: 'boolean' },
} as const;
