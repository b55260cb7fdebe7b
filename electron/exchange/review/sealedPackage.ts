/** Seals a firm's package and opens it: canonical JSON, gzip, the office's signature, age with a passphrase. */
import { canonicalJson } from '../../../shared/exchange/review/canonical';
import { type PackageHeader, packageHeaderSchema } from '../../../shared/exchange/review/header';
import { packageSchema, type ReviewPackage } from '../../../shared/exchange/review/package';
import { foldPassphrase, shortestPassphrase } from '../../../shared/exchange/review/passphrase';
import { done, type Result } from '../../../shared/result';
import { lockWithPassphrase, unlockWithPassphrase } from './age';
import { readContainer, writeContainer } from './container';
import type { Keys } from './keys';
import { sealLimits } from './limits';
import { fingerprintOf } from './minisign';
import { sealRefusal } from './refusals';
import { openContents, type Signed, signContents } from './signed';

const format = 'peyvand-review';

export interface SealOptions {
  readonly keys: Keys;
  readonly passphrase: string;
  /** For tests: less work than a product may do. */
  readonly logN?: number;
}

/** The file of a package. `fingerprint` stands for its exact contents. */
export async function sealPackage(
  contents: ReviewPackage,
  { keys, passphrase, logN }: SealOptions,
): Promise<Result<Signed>> {
  if (foldPassphrase(passphrase).length < shortestPassphrase) return sealRefusal('short-passphrase');
  const { bytes, fingerprint } = signContents(format, contents, keys.signing);
  const file = writeContainer(format, contents.header, await lockWithPassphrase(bytes, passphrase, logN));
  return file.length > sealLimits.fileBytes ? sealRefusal('too-large') : done({ bytes: file, fingerprint });
}

/** What stands in front of a package: readable by anybody, and not to be believed before it is opened. */
export function packageHeaderOf(file: Uint8Array): Result<PackageHeader> {
  const container = readContainer(format, file);
  if (!container.ok) return container;
  const header = packageHeaderSchema.safeParse(container.value.header);
  const isSound = header.success && fingerprintOf(header.data.key) === header.data.fingerprint;
  return isSound ? done(header.data) : sealRefusal('damaged');
}

export interface OpenedPackage {
  readonly contents: ReviewPackage;
  readonly fingerprint: string;
}

/** Opens a package: what is returned was signed, as it stands, by the key that the header names. */
export async function openPackage(file: Uint8Array, passphrase: string): Promise<Result<OpenedPackage>> {
  const container = readContainer(format, file);
  if (!container.ok) return container;
  const header = packageHeaderOf(file);
  if (!header.ok) return header;
  const unlocked = await unlockWithPassphrase(container.value.body, passphrase);
  if (!unlocked.ok) return unlocked;
  const opened = openContents(format, unlocked.value, header.value.key, sealLimits.packageBytes);
  if (!opened.ok) return opened;
  const contents = packageSchema.safeParse(opened.value.contents);
  if (!contents.success) return sealRefusal('damaged');
  if (canonicalJson(contents.data.header) !== canonicalJson(header.value)) return sealRefusal('header-changed');
  return done({ contents: contents.data, fingerprint: opened.value.fingerprint });
}
