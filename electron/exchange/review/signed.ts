/** What is inside the lock: four lines of a signature, then the gzip of the contents that it signs. */
import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { gzipSync } from 'fflate';
import { canonicalJson } from '../../../shared/exchange/review/canonical';
import { readStrictJson } from '../../../shared/exchange/review/strictJson';
import { done, type Result } from '../../../shared/result';
import { type ContainerFormat, textOf } from './container';
import { isSignedBy, type SigningKey, signatureOf } from './minisign';
import { sealRefusal } from './refusals';

/** The trusted comment: what was signed for one purpose is no signature for another. */
const purposeOf = (format: ContainerFormat) => `${format} 1`;

export interface Signed {
  readonly bytes: Uint8Array;
  /** Stands for the exact contents: the first 16 bytes of their gzip's SHA-256, as hexadecimal digits. */
  readonly fingerprint: string;
}

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex').slice(0, 32);

/** Contents as they are signed: one spelling, packed the same way everywhere, whatever the clock says. */
export function signContents(format: ContainerFormat, contents: object, key: SigningKey): Signed {
  const packed = gzipSync(Buffer.from(canonicalJson(contents), 'utf8'), { level: 9, mtime: 0 });
  const signature = signatureOf(packed, key, purposeOf(format));
  return { bytes: Buffer.concat([Buffer.from(signature, 'utf8'), packed]), fingerprint: digestOf(packed) };
}

/** Where the fourth line ends. */
function endOfSignature(bytes: Uint8Array): number {
  let end = -1;
  for (let line = 0; line < 4; line += 1) {
    end = bytes.subarray(0, 1_000).indexOf(10, end + 1);
    if (end === -1) return -1;
  }
  return end + 1;
}

function unpacked(packed: Uint8Array, most: number): Result<string> {
  try {
    const text = textOf(gunzipSync(packed, { maxOutputLength: most }));
    return text === undefined ? sealRefusal('damaged') : done(text);
  } catch (error) {
    const isTooLarge = error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE';
    return sealRefusal(isTooLarge ? 'too-large' : 'damaged');
  }
}

/** The contents, once the signature is found to be the key's: nothing is unpacked before. @param most bytes that they may unpack to */
export function openContents(
  format: ContainerFormat,
  bytes: Uint8Array,
  publicKey: string,
  most: number,
): Result<{ readonly contents: unknown; readonly fingerprint: string }> {
  const end = endOfSignature(bytes);
  if (end === -1) return sealRefusal('damaged');
  const packed = bytes.subarray(end);
  if (!isSignedBy(packed, textOf(bytes.subarray(0, end)) ?? '', publicKey, purposeOf(format)))
    return sealRefusal('forged');
  const text = unpacked(packed, most);
  if (!text.ok) return text;
  const contents = readStrictJson(text.value);
  return contents === undefined ? sealRefusal('damaged') : done({ contents, fingerprint: digestOf(packed) });
}
