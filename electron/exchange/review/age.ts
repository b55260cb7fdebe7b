/**
 * Secrecy: files of the `age` format, version 1, locked by a passphrase or for a recipient. scrypt is Node's own, so that it runs beside
 * the main thread and its cost can be bounded.
 */
import { randomBytes, type ScryptOptions, scrypt } from 'node:crypto';
import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import {
  Decrypter,
  Encrypter,
  generateX25519Identity,
  type Identity,
  identityToRecipient,
  type Recipient,
  Stanza,
} from 'age-encryption';
import { foldPassphrase } from '../../../shared/exchange/review/passphrase';
import { done, type Result } from '../../../shared/result';
import { sealLimits } from './limits';
import { type SealFailure, sealRefusal } from './refusals';

const label = Buffer.from('age-encryption.org/v1/scrypt');
const noNonce = new Uint8Array(12);

function derive(passphrase: string, salt: Uint8Array, logN: number): Promise<Uint8Array> {
  const options: ScryptOptions = { N: 2 ** logN, r: 8, p: 1, maxmem: 2 ** (logN + 10) + 2 ** 20 };
  return new Promise((resolve, reject) => {
    scrypt(foldPassphrase(passphrase), Buffer.concat([label, salt]), 32, options, (error, key) =>
      error === null ? resolve(key) : reject(error),
    );
  });
}

const unpadded = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64').replace(/=+$/, '');

/** A lock that the passphrase opens. */
class PassphraseRecipient implements Recipient {
  constructor(
    private readonly passphrase: string,
    private readonly logN: number,
  ) {}

  async wrapFileKey(fileKey: Uint8Array): Promise<Stanza[]> {
    const salt = randomBytes(16);
    const key = await derive(this.passphrase, salt, this.logN);
    const body = chacha20poly1305(key, noNonce).encrypt(fileKey);
    return [new Stanza(['scrypt', unpadded(salt), String(this.logN)], body)];
  }
}

/** Salt and cost of the only lock of the file, as `age` itself demands of passphrases. */
function lockOf(
  stanzas: readonly Stanza[],
): { readonly salt: Uint8Array; readonly logN: number; readonly body: Uint8Array } | undefined {
  const [only, ...others] = stanzas;
  const [kind, salt = '', cost = '', ...rest] = only?.args ?? [];
  if (only === undefined || others.length > 0 || rest.length > 0 || kind !== 'scrypt') return undefined;
  if (!/^[A-Za-z0-9+/]{22}$/.test(salt) || !/^[1-9]\d?$/.test(cost) || only.body.length !== 32) return undefined;
  return { salt: Buffer.from(salt, 'base64'), logN: Number(cost), body: only.body };
}

/** The key to it; why it did not open is kept, since the library only says that it did not. */
class PassphraseIdentity implements Identity {
  failure: SealFailure = 'damaged';

  constructor(private readonly passphrase: string) {}

  async unwrapFileKey(stanzas: Stanza[]): Promise<Uint8Array | null> {
    const lock = lockOf(stanzas);
    if (lock === undefined) return null;
    if (lock.logN > sealLimits.scryptLogNMost) return this.fail('too-costly');
    const key = await derive(this.passphrase, lock.salt, lock.logN);
    try {
      return chacha20poly1305(key, noNonce).decrypt(lock.body);
    } catch {
      return this.fail('wrong-passphrase');
    }
  }

  private fail(failure: SealFailure): null {
    this.failure = failure;
    return null;
  }
}

/** Locks bytes with a passphrase. @param logN the base-2 logarithm of scrypt's work factor */
export async function lockWithPassphrase(
  bytes: Uint8Array,
  passphrase: string,
  logN: number = sealLimits.scryptLogN,
): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(new PassphraseRecipient(passphrase, logN));
  return encrypter.encrypt(bytes);
}

/** Locks bytes for whoever has the identity of this recipient. */
export async function lockFor(bytes: Uint8Array, recipient: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(bytes);
}

/** The part that says for whom the file is ends soon, or it is none of ours. */
function hasShortHeader(file: Uint8Array): boolean {
  return Buffer.from(file.subarray(0, sealLimits.ageHeaderBytes)).includes('\n--- ');
}

async function unlock(
  file: Uint8Array,
  identity: Identity | string,
  failure: () => SealFailure,
): Promise<Result<Uint8Array>> {
  if (!hasShortHeader(file)) return sealRefusal('damaged');
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  try {
    return done(await decrypter.decrypt(file));
  } catch {
    return sealRefusal(failure());
  }
}

/** Opens what a passphrase locks: refused as `wrong-passphrase`, `too-costly` or `damaged`. */
export async function unlockWithPassphrase(file: Uint8Array, passphrase: string): Promise<Result<Uint8Array>> {
  const identity = new PassphraseIdentity(passphrase);
  return unlock(file, identity, () => identity.failure);
}

/** Opens what is locked for an identity; refused as `damaged`. */
export async function unlockWith(file: Uint8Array, identity: string): Promise<Result<Uint8Array>> {
  return unlock(file, identity, () => 'damaged');
}

/** A new identity (`AGE-SECRET-KEY-1…`), to which others can lock. */
export function newIdentity(): Promise<string> {
  return generateX25519Identity();
}

/** To what others lock (`age1…`). */
export function recipientOf(identity: string): Promise<string> {
  return identityToRecipient(identity);
}
