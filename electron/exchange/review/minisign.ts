/** Signatures: ed25519 in the text format of `minisign`, prehashed with BLAKE2b (from noble: Electron's own cryptography lacks it). */
import { createHash, createPrivateKey, createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import { blake2b } from '@noble/hashes/blake2.js';

/** Twelve bytes that announce a raw public key of ed25519 (SPKI), and sixteen a raw private one (PKCS 8). */
const publicPrefix = Buffer.from('302a300506032b6570032100', 'hex');
const privatePrefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const keyIdBytes = 8;

/** A key that can sign: the private half, and the public half as minisign writes it. */
export interface SigningKey {
  readonly secret: KeyObject;
  readonly publicKey: string;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest();

/** A signing key from its 32 secret bytes. The id that minisign shows is the beginning of the public half's SHA-256. */
export function signingKeyFrom(seed: Uint8Array): SigningKey {
  const secret = createPrivateKey({ key: Buffer.concat([privatePrefix, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(secret).export({ format: 'der', type: 'spki' }).subarray(publicPrefix.length);
  const id = sha256(raw).subarray(0, keyIdBytes);
  return { secret, publicKey: Buffer.concat([Buffer.from('Ed'), id, raw]).toString('base64') };
}

/** The parts of a public key in minisign's text; it has passed the schema of its form. */
function partsOf(publicKey: string): { readonly id: Buffer; readonly raw: Buffer } {
  const bytes = Buffer.from(publicKey, 'base64');
  return { id: bytes.subarray(2, 2 + keyIdBytes), raw: bytes.subarray(2 + keyIdBytes) };
}

/** The first ten bytes of a public key's SHA-256, as hexadecimal digits. */
export function fingerprintOf(publicKey: string): string {
  return sha256(partsOf(publicKey).raw).subarray(0, 10).toString('hex');
}

/** The text of a signature: four lines, each with a line feed. @param comment trusted: it is signed too */
export function signatureOf(contents: Uint8Array, { secret, publicKey }: SigningKey, comment: string): string {
  const signature = sign(null, blake2b(contents, { dkLen: 64 }), secret);
  const whole = sign(null, Buffer.concat([signature, Buffer.from(comment, 'utf8')]), secret);
  const first = Buffer.concat([Buffer.from('ED'), partsOf(publicKey).id, signature]).toString('base64');
  return `untrusted comment: signed by Peyvand\n${first}\ntrusted comment: ${comment}\n${whole.toString('base64')}\n`;
}

const signatureForm =
  /^untrusted comment: [^\n]{0,200}\n([A-Za-z0-9+/]{99}=)\ntrusted comment: ([^\n]{0,200})\n([A-Za-z0-9+/]{86}==)\n$/;

/** Is this the signature of the contents, with this trusted comment, by the key? */
export function isSignedBy(contents: Uint8Array, text: string, publicKey: string, comment: string): boolean {
  const [, first = '', said, whole = ''] = signatureForm.exec(text) ?? [];
  if (said !== comment) return false;
  const { id, raw } = partsOf(publicKey);
  const bytes = Buffer.from(first, 'base64');
  const signature = bytes.subarray(2 + keyIdBytes);
  if (!bytes.subarray(0, 2 + keyIdBytes).equals(Buffer.concat([Buffer.from('ED'), id]))) return false;
  const key = createPublicKey({ key: Buffer.concat([publicPrefix, raw]), format: 'der', type: 'spki' });
  const isWhole = verify(
    null,
    Buffer.concat([signature, Buffer.from(said, 'utf8')]),
    key,
    Buffer.from(whole, 'base64'),
  );
  return isWhole && verify(null, blake2b(contents, { dkLen: 64 }), key, signature);
}
