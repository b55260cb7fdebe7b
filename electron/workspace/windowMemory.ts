/** What the app remembers of its window between two starts: its place, and whether a workspace was open. */
import { join } from 'node:path';
import { z } from '../../shared/parsing';
import { type Place, placeSchema } from '../window/place';
import { KeptJson } from './keptJson';

const memorySchema = z.strictObject({ place: placeSchema.exactOptional(), wasOpen: z.boolean() }).readonly();
type Memory = z.infer<typeof memorySchema>;

const nothing: Memory = { wasOpen: true };

export class WindowMemory {
  private readonly kept: KeptJson<Memory>;
  private memory = nothing;

  /** @param folder where the app keeps its own small files */
  constructor(folder: string) {
    this.kept = new KeptJson(join(folder, 'window.json'), memorySchema, nothing);
  }

  async load(): Promise<void> {
    this.memory = await this.kept.read();
  }

  get place(): Place | undefined {
    return this.memory.place;
  }

  /** Was a workspace open at the end, to be opened again? */
  get wasOpen(): boolean {
    return this.memory.wasOpen;
  }

  async keep(change: Partial<Memory>): Promise<void> {
    this.memory = { ...this.memory, ...change };
    // Forgetting where the window stood must not stop it from closing.
    await this.kept.write(this.memory).catch(() => undefined);
  }
}
