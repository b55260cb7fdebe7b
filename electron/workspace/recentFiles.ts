/** The workspaces opened last, newest first. The window names them by id; paths stay here. */
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import type { RecentFile } from '../../shared/ipc/contract';
import { textSchema } from '../../shared/model/text';
import { z } from '../../shared/parsing';
import { KeptJson } from './keptJson';

const listSchema = z
  .array(z.strictObject({ path: z.string().max(4096), title: textSchema, openedAt: z.string().max(40) }).readonly())
  .max(100);
type Entry = z.infer<typeof listSchema>[number];

const remembered = 12;

export class RecentFiles {
  private readonly kept: KeptJson<Entry[]>;
  private entries: readonly Entry[] = [];

  /** @param folder where the app keeps its own small files */
  constructor(folder: string) {
    this.kept = new KeptJson(join(folder, 'recent.json'), listSchema, []);
  }

  async load(): Promise<void> {
    this.entries = await this.kept.read();
  }

  get list(): readonly RecentFile[] {
    return this.entries.map(({ path, title, openedAt }) => ({
      id: idOf(path),
      fileName: basename(path),
      folder: dirname(path),
      title: { fa: title.fa, en: title.en ?? title.fa },
      openedAt,
    }));
  }

  /** The path behind an id, or undefined. */
  pathOf(id: string): string | undefined {
    return this.entries.find(({ path }) => idOf(path) === id)?.path;
  }

  /** The file that was opened last, or undefined. */
  get last(): string | undefined {
    return this.entries[0]?.path;
  }

  async add(entry: Entry): Promise<void> {
    await this.keep([entry, ...this.entries.filter(({ path }) => path !== entry.path)].slice(0, remembered));
  }

  async forget(id: string): Promise<void> {
    await this.keep(this.entries.filter(({ path }) => idOf(path) !== id));
  }

  private async keep(entries: readonly Entry[]): Promise<void> {
    this.entries = entries;
    // Forgetting which file was open is no reason to stop a person's work.
    await this.kept.write([...entries]).catch(() => undefined);
  }
}

const idOf = (path: string) => createHash('sha256').update(path).digest('hex').slice(0, 16);
