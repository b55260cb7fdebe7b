/** Answers that have come in, kept as they are, sealed, in the app's own folder until a person takes them out of the list. */
import { createHash } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { WorkspaceId } from '../../../shared/ids';
import { z } from '../../../shared/parsing';
import { done, type Result } from '../../../shared/result';
import { writeWhole } from '../../papers/writeWhole';
import { notSaved } from '../../workspace/failures';
import { KeptJson } from '../../workspace/keptJson';
import { readSealed } from './received';

const arrivedSchema = z
  .strictObject({
    id: z.string().regex(/^[0-9a-f]{32}$/),
    fileName: z.string().max(400),
    arrivedAt: z.iso.datetime({ offset: true }),
    /** Came again after it had come. */
    isAgain: z.boolean(),
  })
  .readonly();
export type Arrived = z.infer<typeof arrivedSchema>;

const listSchema = z.array(arrivedSchema).max(5_000).readonly();

export class InboxFolder {
  private readonly list: KeptJson<readonly Arrived[]>;
  private readonly folder: string;
  private last: Promise<unknown> = Promise.resolve();

  /** @param userFolder the app's own folder */
  constructor(userFolder: string, workspaceId: WorkspaceId) {
    const name = createHash('sha256').update(workspaceId).digest('hex').slice(0, 16);
    this.folder = join(userFolder, 'inbox', name);
    this.list = new KeptJson(join(this.folder, 'list.json'), listSchema, []);
  }

  /** What has come, in the order in which it came. */
  async all(): Promise<readonly Arrived[]> {
    await this.last;
    return this.list.read();
  }

  /** The bytes of what has come. */
  bytesOf({ id }: Arrived): Promise<Result<Uint8Array>> {
    return readSealed(join(this.folder, id));
  }

  /** Keeps a file; the same file again is the same entry, which then says so. */
  add(fileName: string, bytes: Uint8Array, now: string): Promise<Result<null>> {
    return this.inTurn(async () => {
      const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
      const before = await this.list.read();
      const isKnown = before.some((one) => one.id === id);
      if (!isKnown) {
        await mkdir(this.folder, { recursive: true, mode: 0o700 });
        await writeWhole(join(this.folder, id), bytes);
      }
      await this.list.write(
        isKnown
          ? before.map((one) => (one.id === id ? { ...one, isAgain: true } : one))
          : [...before, { id, fileName: fileName.slice(0, 400), arrivedAt: now, isAgain: false }],
      );
    });
  }

  /** Takes entries out of the list, at the wish of a person. */
  remove(ids: readonly string[]): Promise<Result<null>> {
    return this.inTurn(async () => {
      const before = await this.list.read();
      await this.list.write(before.filter(({ id }) => !ids.includes(id)));
      for (const { id } of before.filter((one) => ids.includes(one.id)))
        await rm(join(this.folder, id), { force: true });
    });
  }

  private inTurn(work: () => Promise<void>): Promise<Result<null>> {
    const mine = this.after(this.last, work);
    this.last = mine;
    return mine;
  }

  private async after(before: Promise<unknown>, work: () => Promise<void>): Promise<Result<null>> {
    await before;
    try {
      await work();
      return done(null);
    } catch (error) {
      return { ok: false, refusal: notSaved(this.folder, error) };
    }
  }
}
