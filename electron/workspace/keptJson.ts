/** A small JSON file of the app itself (settings, recent files, window place): read through a schema, written durably, never in the way. */
import { mkdir, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { z } from '../../shared/parsing';
import { DurableFile } from './durableFile';

export class KeptJson<Value> {
  private readonly file: DurableFile;

  constructor(
    private readonly path: string,
    private readonly schema: z.ZodType<Value>,
    private readonly fallback: Value,
  ) {
    this.file = new DurableFile(path);
  }

  /** The kept value, or the fallback; a file that is not what it must be is put aside, not overwritten. */
  async read(): Promise<Value> {
    const text = await this.file.read().catch(() => null);
    if (text === null) return this.fallback;
    try {
      return this.schema.parse(JSON.parse(text));
    } catch {
      await rename(this.path, `${this.path}.unreadable`).catch(() => undefined);
      return this.fallback;
    }
  }

  /** @throws when it could not be written */
  async write(value: Value): Promise<void> {
    await mkdir(dirname(this.path), { recursive: true });
    await this.file.write(`${JSON.stringify(value, undefined, 1)}\n`);
  }
}
