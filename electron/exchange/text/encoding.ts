/** In which encoding a text file is written: said by its mark, else found by what its bytes can be. */
import type { Encoding } from '../../../shared/exchange/table';

export interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Signs that no list is written with: such a text is something else, read wrongly. */
const noText = /(?![\t\n\v\f\r\u0080-\u009f])[\p{Cc}\ufffe\uffff]/u;

/** The text, if the bytes are one in this encoding. */
export function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return noText.test(text) ? undefined : { text, encoding };
  } catch {
    return undefined;
  }
}

const bytesLookedAt = 4_096;

/**
 * UTF-16 without a mark: in a list one of the two bytes of every separator, digit and line break is zero, always on the same side, and in
 * no other encoding is a byte zero.
 */
function utf16Of(bytes: Uint8Array): Encoding | undefined {
  const zeros: [number, number] = [0, 0];
  for (const [index, byte] of bytes.subarray(0, bytesLookedAt).entries())
    if (byte === 0) zeros[index % 2 === 0 ? 0 : 1] += 1;
  if (bytes.length % 2 === 1 || zeros[0] === zeros[1]) return undefined;
  return zeros[0] > zeros[1] ? 'utf-16be' : 'utf-16le';
}

/** By its mark; else UTF-16 by its zeros; else UTF-8 if it is nothing but UTF-8; else Windows-1256, which Persian spreadsheets saved for years. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeAs(bytes, marked[0]);
  if (bytes.includes(0)) {
    const encoding = utf16Of(bytes);
    return encoding && decodeAs(bytes, encoding);
  }
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'windows-1256');
}
