/** Passphrases of five words, keys that can be read out on the phone, and the one spelling in which a passphrase is used. */
import { wordTable } from '../../reference/words';

const wordsInPassphrase = 5;
/** What a person may choose; generated ones are longer. */
export const shortestPassphrase = 8;

/**
 * The spelling that goes into the key: NFKC, direction marks and zero-width signs away, half-spaces and blanks one space, Arabic ي ى ك as
 * Persian ی ک, digits ASCII, ends trimmed. Part of the format: whoever opens a package with `age` types this spelling.
 */
export function foldPassphrase(text: string): string {
  return text
    .replaceAll('\u200C', ' ')
    .normalize('NFKC')
    .replace(/\p{Bidi_Control}|\u200B|\u200D|\u2060|\uFEFF|\u0640/gu, '')
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Five words (50 bits). @param pick a number from 0 up to, but not including, its argument; from a good source of chance */
export function newPassphrase(pick: (below: number) => number): string {
  const { rows } = wordTable;
  return Array.from({ length: wordsInPassphrase }, () => rows[pick(rows.length)] ?? '').join(' ');
}

/** A fingerprint as words, ten bits each: what both sides read to each other. @param hexadecimal the digits of whole words (80 bits are eight) */
export function fingerprintWords(hexadecimal: string): readonly string[] {
  const bits = [...hexadecimal].map((digit) => Number.parseInt(digit, 16).toString(2).padStart(4, '0')).join('');
  const places = bits.match(/.{10}/g) ?? [];
  return places.map((place) => wordTable.rows[Number.parseInt(place, 2)] ?? '');
}
