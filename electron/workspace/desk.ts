/** What lies on the desk: one open workspace or none, a file that could not be opened, and the files opened before. One opening at a time. */
import { basename, dirname } from 'node:path';
import type { Events, OpenDocument, Recovery } from '../../shared/ipc/contract';
import type { Workspace } from '../../shared/model/workspace';
import { done, type Refusal, type Result } from '../../shared/result';
import { Backups } from './backups';
import type { OpenFailure } from './failures';
import type { RecentFiles } from './recentFiles';
import { Session, type SessionTools } from './session';

/** Tells what happens as it happens. */
export type Tell = <
  Name extends 'document.opened' | 'document.changed' | 'document.saved' | 'recovery.needed' | 'recent.changed',
>(
  name: Name,
  payload: Events[Name],
) => void;

export interface DeskContext extends Pick<SessionTools, 'appVersion' | 'now'> {
  readonly recent: RecentFiles;
  readonly emit: Tell;
}

/** The file that could not be opened; its path stays in the main process. */
export interface Unopened extends Recovery {
  readonly path: string;
}

export class Desk {
  session: Session | undefined;
  unopened: Unopened | undefined;
  private turn: Promise<unknown> = Promise.resolve();

  constructor(private readonly context: DeskContext) {}

  /** Opens a file in place of the one that is open, which stays open when that fails. */
  open(path: string): Promise<Result<OpenDocument>> {
    return this.inTurn(async () => {
      if (this.session?.path === path) return done(this.session.document);
      return this.replaceBy(path, () => Session.open(path, this.tools()));
    });
  }

  /** Makes a new file and opens it in place of the one that is open. */
  create(path: string, workspace: Workspace): Promise<Result<OpenDocument>> {
    return this.inTurn(async () => {
      if (this.session?.path === path) await this.putAway();
      return this.replaceBy(path, () => Session.create(path, workspace, this.tools()), { isNew: true });
    });
  }

  /** Goes on in another file, with the history. */
  saveAs(path: string): Promise<Result<OpenDocument>> {
    return this.inTurn(async () => {
      const { session } = this;
      if (session === undefined) throw new Error('Nothing is open');
      if (session.path === path) {
        const saved = await session.retry();
        return saved.ok ? done(session.document) : saved;
      }
      const moved = await session.saveAs(path);
      return moved.ok ? this.lay(moved.value) : { ok: false, refusal: moved.refusal.refusal };
    });
  }

  /** Puts the open workspace away when everything is on disk. */
  close(): Promise<Result<null>> {
    return this.inTurn(async () => {
      const flushed = await this.flush();
      if (!flushed.ok) return flushed;
      await this.putAway();
      this.context.emit('document.opened', null);
      return done(null);
    });
  }

  /** Brings everything to disk; done at once when it is there. */
  async flush(): Promise<Result<unknown>> {
    return this.session === undefined ? done(null) : this.session.retry();
  }

  /** Lets go of the file, whatever could not be saved. */
  async putAway(): Promise<void> {
    const { session } = this;
    this.session = undefined;
    await session?.close();
  }

  /** Forgets the file that could not be opened. */
  dismiss(): void {
    this.unopened = undefined;
  }

  private async replaceBy(
    path: string,
    begin: () => Promise<Result<Session, OpenFailure>>,
    { isNew = false } = {},
  ): Promise<Result<OpenDocument>> {
    const flushed = await this.flush();
    if (!flushed.ok) return flushed;
    const begun = await begin();
    if (begun.ok) {
      await this.putAway();
      return this.lay(begun.value);
    }
    if (!isNew) await this.keepUnopened(path, begun.refusal);
    return { ok: false, refusal: begun.refusal.refusal };
  }

  private async lay(session: Session): Promise<Result<OpenDocument>> {
    const { recent, emit, now } = this.context;
    this.session = session;
    this.unopened = undefined;
    emit('document.opened', session.document);
    await recent.add({ path: session.path, title: session.workspace.title, openedAt: now() });
    emit('recent.changed', recent.list);
    return done(session.document);
  }

  private async keepUnopened(path: string, { kind, refusal }: { kind: Recovery['kind']; refusal: Refusal }) {
    const backups = await new Backups(path, () => Date.parse(this.context.now())).list();
    const recovery = { fileName: basename(path), folder: dirname(path), kind, refusal, backups };
    this.unopened = { ...recovery, path };
    this.context.emit('recovery.needed', recovery);
  }

  private tools(): SessionTools {
    const { appVersion, now, emit } = this.context;
    return {
      appVersion,
      now,
      onChanged: (change) => emit('document.changed', change),
      onSaved: (saved) => emit('document.saved', saved),
    };
  }

  private inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => undefined);
    return mine;
  }
}
