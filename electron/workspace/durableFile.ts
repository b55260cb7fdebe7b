/**
 * A file that is either the old one or the new one, whatever happens: temporary file in the same folder, fsync, size checked, the
 * previous version kept as a backup, rename, fsync of the folder. An adapter of lowdb; its own JSONFile never syncs.
 */
import { randomUUID } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { Adapter } from 'lowdb';
import { codeOf, type FileSystem, nodeFileSystem } from './fileSystem';

/** Windows virus scanners and indexers hold files for a moment. */
const passing = new Set(['EPERM', 'EBUSY', 'EACCES']);
const retryDelaysMs = [20, 60, 200];

export interface DurableFileOptions {
  readonly fs?: FileSystem;
  /** Called with the path of the version that is about to be replaced. */
  readonly keepPrevious?: (path: string) => Promise<void>;
}

export class DurableFile implements Adapter<string> {
  private readonly fs: FileSystem;
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    readonly path: string,
    private readonly options: DurableFileOptions = {},
  ) {
    this.fs = options.fs ?? nodeFileSystem;
  }

  /** @returns the text, or null when there is no such file @throws when it cannot be read */
  async read(): Promise<string | null> {
    try {
      return await this.fs.readFile(this.path, 'utf8');
    } catch (error) {
      if (codeOf(error) === 'ENOENT') return null;
      throw error;
    }
  }

  /** Writes one at a time, in the order of the calls. @throws when the contents could not be made durable; the old file is then untouched */
  write(contents: string | Uint8Array): Promise<void> {
    const mine = this.last.then(() => this.replace(contents));
    this.last = mine.catch(() => undefined);
    return mine;
  }

  private async replace(contents: string | Uint8Array): Promise<void> {
    const folder = dirname(this.path);
    const aside = join(folder, `.${basename(this.path)}.${randomUUID()}.tmp`);
    try {
      await this.writeAside(aside, typeof contents === 'string' ? Buffer.from(contents, 'utf8') : contents);
      await this.options.keepPrevious?.(this.path);
      await this.renameOver(aside);
    } catch (error) {
      await this.fs.rm(aside, { force: true }).catch(() => undefined);
      throw error;
    }
    await this.syncFolder(folder);
  }

  private async writeAside(aside: string, bytes: Uint8Array): Promise<void> {
    const file = await this.fs.open(aside, 'wx', 0o600);
    try {
      await file.writeFile(bytes);
      await file.sync();
      const { size } = await file.stat();
      if (size !== bytes.length) throw new Error(`${size} of ${bytes.length} bytes were written`);
    } finally {
      await file.close();
    }
  }

  private async renameOver(aside: string): Promise<void> {
    for (const delayMs of retryDelaysMs) {
      try {
        await this.fs.rename(aside, this.path);
        return;
      } catch (error) {
        if (!passing.has(codeOf(error))) throw error;
        await new Promise((resolve) => setTimeout(resolve, delayMs));
      }
    }
    await this.fs.rename(aside, this.path);
  }

  /** Makes the rename itself durable, where the system can do that. */
  private async syncFolder(folder: string): Promise<void> {
    try {
      const handle = await this.fs.open(folder, 'r');
      await handle.sync().finally(() => handle.close());
    } catch {
      // Windows cannot sync a folder; the file itself is synced.
    }
  }
}
