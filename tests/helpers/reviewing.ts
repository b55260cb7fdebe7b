/** Packages and keys for tests of reviews: real cryptography, with as little work as it allows. */
import { createHash } from 'node:crypto';
import { type Keys, keysFrom, newSecret } from '../../electron/exchange/review/keys';
import { openPackage, sealPackage } from '../../electron/exchange/review/sealedPackage';
import type { ReviewPackage } from '../../shared/exchange/review/package';
import { packageFor } from '../../shared/exchange/review/packageFor';
import type { Workspace } from '../../shared/model/workspace';
import type { Result } from '../../shared/result';
import { markedCity } from './markedCity';

/** Far below what the product does: tests seal hundreds of packages. */
export const quick = 4;
export const passphrase = 'آسمان فیروزه سماور کبوتر ترانه';
export const sentAt = '2026-11-24T09:00:00Z';

export const digest = (text: string) => createHash('sha256').update(text).digest('hex');
export const newKeys = async (): Promise<Keys> => keysFrom(await newSecret());

/** The value of a result that must be there. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(`${result.refusal.code}: ${result.refusal.sentence.en}`);
  return result.value;
}

/** The contents of a firm's package from scenario `s`. */
export function contentsFor(keys: Keys, firmId = 'a', workspace: Workspace = markedCity()): ReviewPackage {
  const scenario = workspace.scenarios.find(({ id }) => id === 's');
  const firm = workspace.firms.find(({ id }) => id === firmId);
  if (scenario === undefined || firm === undefined) throw new Error(`No firm ${firmId}`);
  const { fingerprint, recipient: answerTo, signing } = keys;
  const options = { packageId: `package-${firmId}`, round: 2, dueOn: '2026-12-20', sentAt, digest };
  return packageFor(workspace, scenario, firm, { ...options, key: signing.publicKey, fingerprint, answerTo });
}

/** A sealed package. */
export async function sealed(keys: Keys, contents: ReviewPackage = contentsFor(keys)): Promise<Uint8Array> {
  return must(await sealPackage(contents, { keys, passphrase, logN: quick })).bytes;
}

/** The code with which a package is refused; the sentence must be there in both languages. */
export async function codeOf(file: Uint8Array, tried = passphrase): Promise<string> {
  const opened = await openPackage(file, tried);
  if (opened.ok) return 'opened';
  if (!/[آ-ی]{3}/u.test(opened.refusal.sentence.fa) || !/[a-z]{3}/.test(opened.refusal.sentence.en))
    throw new Error('No sentence');
  return opened.refusal.code;
}
