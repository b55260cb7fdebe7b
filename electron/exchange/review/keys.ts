/** The keys of one side: what signs, and the age identity to which the other side locks its answers. */
import { randomBytes } from 'node:crypto';
import { z } from '../../../shared/parsing';
import { newIdentity, recipientOf } from './age';
import { fingerprintOf, type SigningKey, signingKeyFrom } from './minisign';

export const keySecretSchema = z.strictObject({
  /** 32 secret bytes of ed25519, in base64. */
  sign: z.string().regex(/^[A-Za-z0-9+/]{43}=$/),
  /** An age identity. */
  seal: z.string().regex(/^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/),
});
export type KeySecret = z.infer<typeof keySecretSchema>;

export interface Keys {
  readonly signing: SigningKey;
  readonly fingerprint: string;
  readonly identity: string;
  readonly recipient: string;
}

/** New secrets, from the system's source of chance. */
export async function newSecret(): Promise<KeySecret> {
  return { sign: randomBytes(32).toString('base64'), seal: await newIdentity() };
}

/** The keys that secrets stand for. */
export async function keysFrom({ sign, seal }: KeySecret): Promise<Keys> {
  const signing = signingKeyFrom(Buffer.from(sign, 'base64'));
  return { signing, fingerprint: fingerprintOf(signing.publicKey), identity: seal, recipient: await recipientOf(seal) };
}
