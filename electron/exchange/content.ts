/** What a file is, told by its first bytes: names lie, and officials rename. */
import type { Reason } from './unreadable';

export type Content = 'archive' | 'compound' | 'text';

const beginnings: readonly (readonly [Reason | Content, readonly number[]])[] = [
  ['archive', [0x50, 0x4b, 0x03, 0x04]],
  ['compound', [0xd0, 0xcf, 0x11, 0xe0]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['picture', [0x49, 0x49, 0x2a, 0x00]],
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]],
  ['otherArchive', [0x50, 0x4b, 0x05, 0x06]],
  ['otherArchive', [0x1f, 0x8b]],
  ['otherArchive', [0x52, 0x61, 0x72, 0x21]],
  ['otherArchive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['oldWorkbook', [0x09, 0x08, 0x10, 0x00, 0x00, 0x05]],
  ['oldWorkbook', [0x09, 0x04, 0x06, 0x00]],
  ['oldWorkbook', [0x09, 0x02, 0x06, 0x00]],
  ['otherDocument', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Markup that is saved under the name of a workbook or a list. */
const markups: readonly (readonly [Reason, RegExp])[] = [
  ['xmlWorkbook', /^\s*<\?xml[^>]*>\s*(?:<\?mso-application[^>]*>\s*)?<(?:\w+:)?Workbook[\s>]/i],
  ['webPage', /^\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|meta|style|table|body)[\s>]/is],
  ['otherDocument', /^\s*<\?xml\s/i],
];

/** What can be read, or why the file cannot. */
export function contentOf(bytes: Uint8Array): Content | { readonly reason: Reason } {
  const found = beginnings.find(([, beginning]) => beginning.every((byte, index) => bytes[index] === byte));
  if (found === undefined) return 'text';
  const [kind] = found;
  return kind === 'archive' || kind === 'compound' ? kind : { reason: kind as Reason };
}

/** Why a text is not one of rows; undefined when it may be. */
export function markupIn(text: string): Reason | undefined {
  const start = text.slice(0, 2_000);
  return markups.find(([, pattern]) => pattern.test(start))?.[0];
}
