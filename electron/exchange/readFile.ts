/** Reads a file of lists, whatever its format; the format is told by the content, not by the name. */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '../../shared/exchange/table';
import { done, type Result } from '../../shared/result';
import { readCsv } from './csv';
import { fileLimits } from './limits';
import { unreadable } from './unreadable';
import { readWorkbook } from './xlsx';

const archiveStart = [0x50, 0x4b, 0x03, 0x04];
/** The container of workbooks with a password and of the older format. */
const compoundStart = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);

async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  const file = basename(path);
  try {
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      if (size > fileLimits.bytes) return unreadable('tooLarge', file);
      return done(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return unreadable(isMissing ? 'missing' : 'notOpened', file);
  }
}

/** Reads a workbook (.xlsx) or a text file (.csv, .tsv) into sheets of cells. */
export async function readListFile(path: string): Promise<Result<SourceFile>> {
  const file = basename(path);
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  if (bytes.value.length === 0) return unreadable('empty', file);
  if (startsWith(bytes.value, archiveStart)) return readWorkbook(file, bytes.value);
  if (startsWith(bytes.value, compoundStart)) {
    return unreadable(/\.xls$/i.test(file) ? 'oldWorkbook' : 'encrypted', file);
  }
  return readCsv(file, bytes.value);
}
