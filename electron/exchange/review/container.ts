/** The plain layout around what is sealed: a line with format and version, a line of JSON, then bytes to the end. See FORMAT.md. */
import { canonicalJson } from '../../../shared/exchange/review/canonical';
import { readStrictJson } from '../../../shared/exchange/review/strictJson';
import { done, type Result } from '../../../shared/result';
import { sealLimits } from './limits';
import { sealRefusal } from './refusals';

export const containerFormats = ['peyvand-review', 'peyvand-answer', 'peyvand-key', 'peyvand-draft'] as const;
export type ContainerFormat = (typeof containerFormats)[number];
const version = 1;

export interface Container {
  /** Strict JSON of ours that no schema has judged yet. */
  readonly header: unknown;
  readonly body: Uint8Array;
}

const lineFeed = 10;

/** The bytes of a file. */
export function writeContainer(format: ContainerFormat, header: object, body: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from(`${format} ${version}\n${canonicalJson(header)}\n`, 'utf8'), body]);
}

/** Bytes that are UTF-8, as text. */
export function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Which kind of file it claims to be, by its first line. */
function claimOf(
  bytes: Uint8Array,
): { readonly format: string; readonly version: number; readonly end: number } | undefined {
  const end = bytes.subarray(0, 40).indexOf(lineFeed);
  const [, format = '', number = ''] =
    /^(peyvand-[a-z]+) ([1-9]\d{0,3})$/.exec(textOf(bytes.subarray(0, end)) ?? '') ?? [];
  return end === -1 || format === '' ? undefined : { format, version: Number(number), end };
}

/** Takes a file apart; nothing in it has been checked yet. */
export function readContainer(format: ContainerFormat, bytes: Uint8Array): Result<Container> {
  if (bytes.length > sealLimits.fileBytes) return sealRefusal('too-large');
  const claim = claimOf(bytes);
  if (claim?.format !== format) return sealRefusal('not-sealed');
  if (claim.version > version) return sealRefusal('too-new');
  const rest = bytes.subarray(claim.end + 1);
  const end = rest.subarray(0, sealLimits.headerBytes).indexOf(lineFeed);
  const header = end === -1 ? undefined : readStrictJson(textOf(rest.subarray(0, end)) ?? '');
  return header === undefined ? sealRefusal('damaged') : done({ header, body: rest.subarray(end + 1) });
}
