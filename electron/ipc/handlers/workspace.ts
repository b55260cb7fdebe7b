/** Files: new, sample, open, recent, save as, close, and the ways out when one cannot be opened. The window never names a path. */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { loadDocument } from '../../../shared/document/load';
import type { Chosen } from '../../../shared/ipc/chosen';
import type { OpenDocument } from '../../../shared/ipc/contract';
import type { Language } from '../../../shared/language/language';
import { both, t } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../../shared/result';
import { safeName } from '../../papers/fileNames';
import type { Dialogs } from '../../window/dialogs';
import { workspaceEnding } from '../../window/launchWords';
import { Backups } from '../../workspace/backups';
import { newWorkspace, readySample } from '../../workspace/beginnings';
import type { Desk, Unopened } from '../../workspace/desk';
import { freePath } from '../../workspace/freeName';
import type { RecentFiles } from '../../workspace/recentFiles';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import type { FileDoor } from '../fileDoor';
import { nothingOpen } from './document';

export interface WorkspaceContext {
  readonly desk: Desk;
  readonly recent: RecentFiles;
  readonly dialogs: Dialogs;
  readonly files: FileDoor;
  readonly emit: Emit;
  readonly now: () => string;
  readonly language: () => Language;
  /** Where the app keeps its own copy of the sample. */
  readonly sampleFolder: string;
}

type Name = Extract<keyof Handlers, `workspace.${string}`>;
const sampleName = `tehran-sample${workspaceEnding}`;

/** The handlers about files. */
export function workspaceHandlers(context: WorkspaceContext): Pick<Handlers, Name> {
  const { desk, recent, dialogs, files, emit, now } = context;
  return {
    'workspace.create': async () => {
      const path = await dialogs.placeForNew();
      return path === undefined
        ? done({ kind: 'cancelled' })
        : chosen(desk.create(path, newWorkspace(stemOf(path), now())));
    },
    'workspace.openSample': () => chosen(openSample(context)),
    'workspace.open': async () => {
      const path = await dialogs.workspaceToOpen();
      return path === undefined ? done({ kind: 'cancelled' }) : chosen(desk.open(path));
    },
    'workspace.openRecent': ({ id }) => {
      const path = recent.pathOf(id);
      return path === undefined ? refuse('not-recent', both(sentence('menu.recentIsGone'))) : chosen(desk.open(path));
    },
    'workspace.forgetRecent': async ({ id }) => {
      await recent.forget(id);
      emit('recent.changed', recent.list);
      return done(recent.list);
    },
    'workspace.saveAs': async () => {
      if (desk.session === undefined) return nothingOpen();
      const path = await dialogs.placeForCopy(basename(desk.session.path));
      return path === undefined ? done({ kind: 'cancelled' }) : chosen(desk.saveAs(path));
    },
    'workspace.close': () => chosen(desk.close()),
    'workspace.recover': ({ backupId }) => recover(context, desk.unopened, backupId),
    'workspace.dismissRecovery': () => {
      desk.dismiss();
      return done(null);
    },
    'workspace.reveal': async () => {
      const path = desk.unopened?.path ?? desk.session?.path;
      return path === undefined ? nothingOpen() : files.reveal(path);
    },
  };
}

/** The app's copy of the sample as it was left; a fresh one beside it if that cannot be read. */
export async function openSample({ desk, sampleFolder, now }: Pick<WorkspaceContext, 'desk' | 'sampleFolder' | 'now'>) {
  const path = join(sampleFolder, sampleName);
  if (existsSync(path)) {
    const opened = await desk.open(path);
    if (opened.ok || opened.refusal.code === 'locked') return opened;
    desk.dismiss();
  }
  await mkdir(sampleFolder, { recursive: true });
  return desk.create(freePath(sampleFolder, sampleName), readySample(now()));
}

async function recover(
  { desk, now, language }: WorkspaceContext,
  unopened: Unopened | undefined,
  backupId: string,
): Promise<Result<OpenDocument>> {
  const text = unopened && (await new Backups(unopened.path, () => Date.parse(now())).read(backupId));
  if (unopened === undefined || text === undefined) return refuse('no-backup', both(sentence('menu.backupIsGone')));
  const loaded = loadDocument(text);
  if (!loaded.ok) return loaded;
  const name = safeName(t(language(), 'menu.recoveredName', { name: stemOf(unopened.path) }));
  return desk.create(freePath(dirname(unopened.path), `${name}${workspaceEnding}`), loaded.value.workspace);
}

async function chosen<Value>(doing: Promise<Result<Value>>): Promise<Result<Chosen<Value>>> {
  const did = await doing;
  return did.ok ? done({ kind: 'done', value: did.value }) : did;
}

const stemOf = (path: string) => basename(path, extname(path));
