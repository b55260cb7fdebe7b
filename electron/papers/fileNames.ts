/** Names for the files: readable, unique in their folder, and allowed by every system. */
import type { PaperForm } from '../../shared/papers/form';
import type { Paper } from '../../shared/papers/paper';

/** Systems count bytes (Linux: 255) or units; Persian letters take two bytes each. */
const longestNameBytes = 180;
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/** Only what every file system takes and a person can read: no path, no control or direction characters, no dot or blank at the ends. */
export function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[\p{Cc}\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/[\\/:*?"<>|]/g, '-')
    .replace(/\s+/gu, ' ')
    .replace(/^[\s.-]+|[\s.]+$/gu, '');
  const short = shortened(plain, longestNameBytes);
  return reserved.test(short) ? `${short}-` : short;
}

/** Cuts whole letters, so that none is broken. */
function shortened(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  let kept = '';
  for (const letter of text) {
    if (Buffer.byteLength(kept + letter) > bytes) break;
    kept += letter;
  }
  return kept.replace(/[\s.]+$/u, '');
}

/** The name offered for a paper, with its ending. */
export function paperFileName({ fileName }: Paper, form: PaperForm): string {
  return `${safeName(fileName)}.${form}`;
}

/** A name that is not taken yet in this export; letters of either case count as the same, as on Windows. */
export function untaken(name: string, taken: Set<string>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z]+)?$/su.exec(name) ?? [];
  let candidate = name;
  for (let number = 2; taken.has(candidate.toLowerCase()); number += 1) candidate = `${stem} (${number})${ending}`;
  taken.add(candidate.toLowerCase());
  return candidate;
}
