/** Writes a file that is either there as a whole or not at all: aside first, on disk, then in place. */
import { randomBytes } from 'node:crypto';
import { open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** Replaces what had this name. @throws when the disk refuses; the old file is then untouched and nothing is left aside */
export async function writeWhole(path: string, contents: Uint8Array): Promise<void> {
  const aside = join(dirname(path), `.${basename(path).slice(0, 40)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(aside, 'wx');
    try {
      await file.writeFile(contents);
      await file.sync();
      if ((await file.stat()).size !== contents.length) throw new Error('the disk kept only a part');
    } finally {
      await file.close();
    }
    await rename(aside, path);
  } catch (error) {
    await rm(aside, { force: true });
    throw error;
  }
}
