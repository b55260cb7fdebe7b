/** Reads the bytes of a file of lists, whatever its format; the format is told by the content, not by the name. */
import type { SourceFile } from '../../shared/exchange/table';
import { done, type Result } from '../../shared/result';
import { contentOf, markupIn } from './content';
import { readOds } from './ods';
import { Budget } from './sheetRows';
import { readText, type TextChoices, textOf } from './text/readText';
import { Stop, unreadable } from './unreadable';
import { readXls } from './xls/readXls';
import { readXlsx } from './xlsx/readXlsx';
import { Archive } from './zip/archive';

export interface Reading {
  readonly choices?: TextChoices;
  /** Called with how much has been read, 0..1, as often as something was found. */
  readonly onShare?: (share: number) => void;
}

async function readArchive(file: string, bytes: Uint8Array, onShare: (share: number) => void): Promise<SourceFile> {
  const archive = new Archive(bytes);
  const budget = new Budget(() => onShare(archive.share));
  if (archive.has('content.xml')) return readOds(file, archive, budget);
  return readXlsx(file, archive, budget);
}

function readTextFile(
  file: string,
  bytes: Uint8Array,
  { choices = {}, onShare = () => undefined }: Reading,
): SourceFile {
  const decoded = textOf(bytes, choices);
  if (decoded.text.trim() === '') throw new Stop('blank');
  const markup = markupIn(decoded.text);
  if (markup !== undefined) throw new Stop(markup);
  let characters = 0;
  const budget = new Budget((more) => {
    characters += more;
    onShare(characters / decoded.text.length);
  });
  return readText(file, decoded, choices, budget);
}

async function read(file: string, bytes: Uint8Array, reading: Reading): Promise<SourceFile> {
  if (bytes.length === 0) throw new Stop('empty');
  const content = contentOf(bytes);
  const { onShare = () => undefined } = reading;
  if (content === 'archive') return readArchive(file, bytes, onShare);
  if (content === 'compound') return readXls(file, bytes, new Budget(() => onShare(0)));
  if (content === 'text') return readTextFile(file, bytes, reading);
  throw new Stop(content.reason);
}

/** Sheets of cells, or why the file cannot be read; it is never half read. */
export async function readBytes(file: string, bytes: Uint8Array, reading: Reading = {}): Promise<Result<SourceFile>> {
  try {
    const source = await read(file, bytes, reading);
    const isBlank = source.sheets.every(({ rows }) => rows.length === 0);
    return isBlank ? unreadable('blank', file) : done(source);
  } catch (error) {
    if (error instanceof Stop) return unreadable(error.reason, file, error.details);
    // What nobody foresaw of a file is the file's fault as far as the person is concerned, and ours to mend.
    console.error(`${file} could not be read:`, error);
    return unreadable('broken', file);
  }
}
