/**
 * The one owner of an open workspace: document, history, revision and file. A command is applied in memory and told at once; it is
 * acknowledged when a write that contains it is durable. Writes coalesce: the screen never waits for the disk.
 */
import { basename, dirname } from 'node:path';
import { setImmediate as pause } from 'node:timers/promises';
import { Low } from 'lowdb';
import {
  bail,
  commit,
  type History,
  historyState,
  parseCall,
  redo,
  startHistory,
  undo,
} from '../../shared/commands/history';
import type { CommandCall } from '../../shared/commands/registry';
import { type SavedDocument, serialize } from '../../shared/document/envelope';
import { largestFileMegabytes, loadDocument } from '../../shared/document/load';
import { diff } from '../../shared/document/patch';
import type { Events, OpenDocument, SavedState } from '../../shared/ipc/contract';
import type { Workspace } from '../../shared/model/workspace';
import { done, type Result } from '../../shared/result';
import { advised } from './advice';
import { Backups } from './backups';
import { labelOfChange } from './changeLabel';
import { DurableFile } from './durableFile';
import { lockedBy, notSaved, type OpenFailure, tooLarge, unreadable } from './failures';
import { type LockOutcome, lockFile } from './fileLock';
import { type FileSystem, nodeFileSystem } from './fileSystem';
import { NewestWins } from './newestWins';

export interface SessionTools {
  /** Version of the app, written into the file. */
  readonly appVersion: string;
  /** The present moment, ISO. */
  readonly now: () => string;
  readonly fs?: FileSystem;
  readonly onChanged?: (change: Events['document.changed']) => void;
  readonly onSaved?: (saved: SavedState) => void;
}

export type Acknowledged = Result<{ readonly revision: number }>;

export class Session {
  private readonly db: Low<string>;
  private readonly writes = new NewestWins(() => this.writeNow());
  private saved: SavedState;

  private constructor(
    readonly path: string,
    private readonly tools: SessionTools,
    private readonly lock: LockOutcome,
    private history: History,
    private revision: number,
    /** The revision that the file holds; -1 when there is no file yet. */
    private writtenRevision: number,
    savedAt: string,
  ) {
    const fs = tools.fs ?? nodeFileSystem;
    const backups = new Backups(path, () => Date.parse(tools.now()), fs);
    this.db = new Low(new DurableFile(path, { fs, keepPrevious: () => backups.keep() }), '');
    this.saved = { kind: 'saved', at: savedAt };
  }

  /** Opens a workspace file. A failure leaves the file exactly as it is. */
  static async open(path: string, tools: SessionTools): Promise<Result<Session, OpenFailure>> {
    const fs = tools.fs ?? nodeFileSystem;
    // The lock comes first: what is read is then what nobody else is about to replace.
    const lock = await lockFile(path, tools.now, fs);
    if (lock.kind === 'taken') return { ok: false, refusal: lockedBy(lock.owner) };
    const loaded = await readDocument(path, tools.now(), fs);
    if (!loaded.ok) {
      if (lock.kind === 'held') await lock.release();
      return loaded;
    }
    const { workspace, revision, savedAt } = loaded.value;
    return done(new Session(path, tools, lock, startHistory(workspace), revision, revision, savedAt));
  }

  /** Makes a new workspace file, in place of one that a person has agreed to replace, and opens it. */
  static async create(path: string, workspace: Workspace, tools: SessionTools): Promise<Result<Session, OpenFailure>> {
    return Session.begin(path, tools, startHistory(workspace), 0);
  }

  private static async begin(
    path: string,
    tools: SessionTools,
    history: History,
    revision: number,
  ): Promise<Result<Session, OpenFailure>> {
    const lock = await lockFile(path, tools.now, tools.fs);
    if (lock.kind === 'taken') return { ok: false, refusal: lockedBy(lock.owner) };
    const session = new Session(path, tools, lock, history, revision, -1, tools.now());
    try {
      await session.writeNow();
    } catch (error) {
      await session.release();
      return { ok: false, refusal: { kind: 'unreadable', refusal: notSaved(path, error) } };
    }
    return done(session);
  }

  get workspace(): Workspace {
    return this.history.workspace;
  }

  /** What the window shows: without what lists once said, which the main process alone compares. */
  get document(): OpenDocument {
    return {
      revision: this.revision,
      workspace: mirrored(this.workspace),
      fileName: basename(this.path),
      folder: dirname(this.path),
      history: historyState(this.history),
      saved: this.saved,
    };
  }

  /** Parses and carries out a command. @returns when it is durable, or why it was refused or could not be saved (it then stays in memory and is written with the next change) */
  async execute(call: unknown, gesture?: string): Promise<Acknowledged> {
    const parsed = parseCall(call);
    return parsed.ok ? this.carryOut(parsed.value, gesture) : parsed;
  }

  /** Carries out a command that has been parsed. @returns as `execute` does */
  async carryOut(call: CommandCall, gesture?: string): Promise<Acknowledged> {
    const committed = commit(this.history, call, { now: this.tools.now() }, gesture);
    return committed.ok ? this.adopt(committed.value) : committed;
  }

  /** Takes back everything of a gesture that is still running. */
  bail(gesture: string): Promise<Acknowledged> {
    return this.adopt(bail(this.history, gesture));
  }

  undo(): Promise<Acknowledged> {
    return this.adopt(undo(this.history, { now: this.tools.now() }));
  }

  redo(): Promise<Acknowledged> {
    return this.adopt(redo(this.history, { now: this.tools.now() }));
  }

  /** Tries again to save what could not be saved. */
  retry(): Promise<Acknowledged> {
    return this.acknowledge(this.revision);
  }

  /** Continues in another file, with the whole history; this session is closed. */
  async saveAs(path: string): Promise<Result<Session, OpenFailure>> {
    const { history, revision } = this;
    const begun = await Session.begin(path, this.tools, history, revision);
    if (!begun.ok) return begun;
    await this.writes.settle();
    // What a person changed meanwhile goes along.
    begun.value.history = this.history;
    begun.value.revision = this.revision;
    if (this.revision !== revision) await begun.value.retry();
    await this.release();
    return begun;
  }

  /** Waits until everything is written, then lets go of the file. @returns what could not be saved */
  async close(): Promise<Result<null>> {
    await this.writes.settle();
    await this.release();
    return this.saved.kind === 'failed' ? { ok: false, refusal: this.saved.refusal } : done(null);
  }

  private adopt(history: History): Promise<Acknowledged> {
    if (history === this.history) return this.acknowledge(this.revision);
    const before = this.history;
    this.history = history;
    this.revision += 1;
    this.tools.onChanged?.({
      revision: this.revision,
      patches: diff({ ...mirrored(before.workspace) }, { ...mirrored(history.workspace) }),
      label: labelOfChange(before, history),
      history: historyState(history),
    });
    return this.acknowledge(this.revision);
  }

  private async acknowledge(revision: number): Promise<Acknowledged> {
    if (this.saved.kind !== 'saved' || this.writtenRevision < revision) {
      this.tell({ kind: 'saving' });
      try {
        await this.writes.request();
      } catch (error) {
        const refusal = notSaved(this.path, error);
        this.tell({ kind: 'failed', refusal });
        return { ok: false, refusal };
      }
    }
    return done({ revision });
  }

  private async writeNow(): Promise<void> {
    // A large document takes its time to become text: first let the window hear of the change.
    await pause();
    const savedAt = this.tools.now();
    const { revision } = this;
    const saved: SavedDocument = { appVersion: this.tools.appVersion, savedAt, revision, workspace: this.workspace };
    this.db.data = serialize(saved);
    await this.db.write();
    this.writtenRevision = revision;
    if (this.revision === revision) this.tell({ kind: 'saved', at: savedAt });
  }

  private tell(saved: SavedState): void {
    const isSame = this.saved.kind === 'saving' && saved.kind === 'saving';
    this.saved = saved;
    if (!isSame) this.tools.onSaved?.(saved);
  }

  private async release(): Promise<void> {
    if (this.lock.kind === 'held') await this.lock.release();
  }
}

const nothingSaid: Workspace['imports'] = [];

/** The workspace as the window mirrors it: what lists once said is as much again as the lists, and nothing is shown of it. */
function mirrored(workspace: Workspace): Workspace {
  return { ...workspace, imports: nothingSaid };
}

/** The document in a file, or why it cannot be opened. */
async function readDocument(path: string, now: string, fs: FileSystem): Promise<Result<SavedDocument, OpenFailure>> {
  try {
    const { size } = await fs.stat(path);
    if (size > largestFileMegabytes * 1_000_000) return { ok: false, refusal: tooLarge() };
    const loaded = loadDocument(await fs.readFile(path, 'utf8'));
    if (loaded.ok) return loaded;
    const refusal = await advised(loaded.refusal, path, now, fs);
    return { ok: false, refusal: { kind: refusal.code, refusal } };
  } catch (error) {
    return { ok: false, refusal: unreadable(path, error) };
  }
}
