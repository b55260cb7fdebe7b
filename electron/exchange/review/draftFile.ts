/**
 * The draft of an answer on a disk: locked by the passphrase of its package, since it holds what only the office may read later. The
 * passphrase opens a key of the draft's own, once; what is written is locked for that key, so that saving costs nothing. See FORMAT.md.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { canonicalJson } from '../../../shared/exchange/review/canonical';
import { readStrictJson } from '../../../shared/exchange/review/strictJson';
import { type KeptDraft, keptDraftSchema } from '../../../shared/exchange/review/unfinished';
import { z } from '../../../shared/parsing';
import { done, type Result } from '../../../shared/result';
import { DurableFile } from '../../workspace/durableFile';
import { notSaved } from '../../workspace/failures';
import { type FileSystem, nodeFileSystem } from '../../workspace/fileSystem';
import { lockFor, lockWithPassphrase, newIdentity, recipientOf, unlockWith, unlockWithPassphrase } from './age';
import { readContainer, textOf, writeContainer } from './container';
import { readSealed } from './received';
import { sealRefusal } from './refusals';

const format = 'peyvand-draft';

const headerSchema = z.strictObject({
  format: z.literal(format),
  version: z.literal(1),
  packageFingerprint: z.string().regex(/^[0-9a-f]{32}$/),
  /** An age file under the passphrase of the package, with the identity that opens the rest; in base64. */
  lock: z
    .string()
    .max(4_096)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/),
});

/** The key of a draft, and how the passphrase opens it. */
interface DraftKey {
  readonly identity: string;
  readonly lock: string;
}

export interface DraftOptions {
  readonly packageFingerprint: string;
  readonly passphrase: string;
  readonly fs?: FileSystem;
  /** For tests: less work on the passphrase than the product does. */
  readonly logN?: number;
}

export class DraftFile {
  private readonly file: DurableFile;
  private key: Promise<DraftKey> | undefined;

  constructor(
    readonly path: string,
    private readonly options: DraftOptions,
  ) {
    this.file = new DurableFile(path, { fs: options.fs ?? nodeFileSystem });
  }

  /** What was kept; undefined when there is no draft. One that does not open is put aside, never overwritten. */
  async read(): Promise<KeptDraft | undefined> {
    const bytes = await readSealed(this.path);
    if (!bytes.ok) return undefined;
    const opened = await this.open(bytes.value);
    if (opened.ok) return opened.value;
    await rename(this.path, `${this.path}.unreadable`).catch(() => undefined);
    return undefined;
  }

  /** Keeps the draft, whole or not at all, readable by its owner alone. */
  async write(kept: KeptDraft): Promise<Result<null>> {
    this.key ??= this.newKey();
    const { identity, lock } = await this.key;
    const header = { format, version: 1, packageFingerprint: this.options.packageFingerprint, lock };
    const contents = Buffer.from(canonicalJson(kept), 'utf8');
    const bytes = writeContainer(format, header, await lockFor(contents, await recipientOf(identity)));
    try {
      await mkdir(dirname(this.path), { recursive: true, mode: 0o700 });
      await this.file.write(bytes);
      return done(null);
    } catch (error) {
      return { ok: false, refusal: notSaved(this.path, error) };
    }
  }

  /** @throws when it is there and cannot be removed */
  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }

  private async newKey(): Promise<DraftKey> {
    const identity = await newIdentity();
    const { passphrase, logN } = this.options;
    const lock = await lockWithPassphrase(Buffer.from(identity, 'utf8'), passphrase, logN);
    return { identity, lock: Buffer.from(lock).toString('base64') };
  }

  private async open(bytes: Uint8Array): Promise<Result<KeptDraft>> {
    const container = readContainer(format, bytes);
    if (!container.ok) return container;
    const header = headerSchema.safeParse(container.value.header);
    if (!header.success || header.data.packageFingerprint !== this.options.packageFingerprint)
      return sealRefusal('damaged');
    const { lock } = header.data;
    const identity = await unlockWithPassphrase(Buffer.from(lock, 'base64'), this.options.passphrase);
    if (!identity.ok) return identity;
    const said = textOf(identity.value) ?? '';
    const contents = await unlockWith(container.value.body, said);
    if (!contents.ok) return contents;
    const kept = keptDraftSchema.safeParse(readStrictJson(textOf(contents.value) ?? ''));
    if (!kept.success) return sealRefusal('damaged');
    this.key = Promise.resolve({ identity: said, lock });
    return done(kept.data);
  }
}
