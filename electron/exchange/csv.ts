/** Text files of rows: encoding found by itself, separator found by itself, quotes checked. */
import Papa from 'papaparse';
import { unguardFormula } from '../../shared/exchange/formulaText';
import type { Encoding, Sheet, SourceFile } from '../../shared/exchange/table';
import { done, type Result } from '../../shared/result';
import { fileLimits } from './limits';
import { unreadable } from './unreadable';

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
}

const marks: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

function decodeAs(bytes: Uint8Array, encoding: Encoding): Decoded | undefined {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    return undefined;
  }
}

/** By its byte order mark; else UTF-8 if it is nothing but UTF-8; else Windows-1256, which Persian spreadsheets saved for years. */
export function decodeText(bytes: Uint8Array): Decoded | undefined {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  if (marked !== undefined) return decodeAs(bytes, marked[0]);
  if (bytes.includes(0)) return undefined;
  return decodeAs(bytes, 'utf-8') ?? decodeAs(bytes, 'windows-1256');
}

/** «؛» and «،» stand inside cells, they do not separate columns. */
const separators = [',', '\t', ';', '|'];

const linesSampled = 60;

/** How well a separator explains the first lines: how many of them have the usual number of columns, if that is more than one. */
function fitOf(text: string, delimiter: string): number {
  const { data } = Papa.parse<string[]>(text, { delimiter, preview: linesSampled, skipEmptyLines: true });
  const linesByWidth = new Map<number, number>();
  for (const { length } of data) linesByWidth.set(length, (linesByWidth.get(length) ?? 0) + 1);
  const [usual] = [...linesByWidth].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  return usual === undefined || usual[0] === 1 ? 0 : usual[1];
}

/** The separator that fits best; a comma where there is only one column. */
function separatorOf(text: string): string {
  const fits = separators.map((delimiter) => ({ delimiter, fit: fitOf(text, delimiter) }));
  return fits.reduce((best, one) => (one.fit > best.fit ? one : best)).delimiter;
}

/** A line break at the very end of the file does not begin a row. */
function withoutLastBreak(rows: readonly string[][]): readonly string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** Reads the bytes of a text file into one sheet without a name. */
export function readCsv(file: string, bytes: Uint8Array): Result<SourceFile> {
  const decoded = decodeText(bytes);
  if (decoded === undefined) return unreadable('notText', file);
  const parsed = Papa.parse<string[]>(decoded.text, {
    header: false,
    delimiter: separatorOf(decoded.text),
    preview: fileLimits.rows + 1,
  });
  if (parsed.errors.some(({ type }) => type === 'Quotes')) return unreadable('quotes', file);
  const rows = withoutLastBreak(parsed.data);
  if (rows.length > fileLimits.rows || rows.some((row) => row.length > fileLimits.columns)) {
    return unreadable('tooLarge', file);
  }
  const sheet: Sheet = { rows: rows.map((row) => row.map(unguardFormula)) };
  return done({ file, sheets: [sheet], encoding: decoded.encoding, delimiter: parsed.meta.delimiter });
}
