/** Reads a file of lists from the disk. */
import { constants, open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { SourceFile } from '../../shared/exchange/table';
import { done, type Result } from '../../shared/result';
import { codeOf } from '../workspace/fileSystem';
import { fileLimits } from './limits';
import { type Reading, readBytes } from './readBytes';
import { type Reason, unreadable } from './unreadable';

const reasons: Readonly<Record<string, Reason>> = { ENOENT: 'missing', ENOTDIR: 'missing', EISDIR: 'folder' };

/** What is no file (a pipe, a device) must not keep us waiting; Windows knows no such flag. */
const readAtOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** The bytes of a file that is no larger than a list can be. */
export async function bytesOf(path: string): Promise<Result<Uint8Array>> {
  const file = basename(path);
  try {
    const handle = await open(path, readAtOnce);
    try {
      const found = await handle.stat();
      if (found.isDirectory()) return unreadable('folder', file);
      if (!found.isFile()) return unreadable('notOpened', file);
      if (found.size > fileLimits.bytes) return unreadable('tooLarge', file);
      return done(await handle.readFile());
    } finally {
      await handle.close();
    }
  } catch (error) {
    return unreadable(reasons[codeOf(error)] ?? 'notOpened', file);
  }
}

/** Sheets of cells of a workbook or a text file. */
export async function readListFile(path: string, reading: Reading = {}): Promise<Result<SourceFile>> {
  const bytes = await bytesOf(path);
  return bytes.ok ? readBytes(basename(path), bytes.value, reading) : bytes;
}
