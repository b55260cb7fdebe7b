/** Papers asked for by the window: a model for the preview, files where a person wants them, opened or shown afterwards by id. */
import type { Chosen } from '../../../shared/ipc/chosen';
import type { Exported } from '../../../shared/ipc/papers';
import type { Language } from '../../../shared/language/language';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Workspace } from '../../../shared/model/workspace';
import type { PaperForm } from '../../../shared/papers/form';
import type { PaperSetting } from '../../../shared/papers/kinds/paperKind';
import { paperFor, papersFor } from '../../../shared/papers/orders';
import type { Paper } from '../../../shared/papers/paper';
import { done, type Result, refuse } from '../../../shared/result';
import { dataHashOf } from '../../planner/dataHash';
import type { Dialogs, PaperPlace } from '../../window/dialogs';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import type { ExportedFiles } from '../exportedFiles';
import type { FileDoor } from '../fileDoor';
import { nothingOpen } from './document';

/** Writes papers one by one into a folder. */
export type WritePapers = (order: {
  readonly form: PaperForm;
  readonly papers: readonly Paper[];
  readonly folder: string;
  /** The name that the person chose for a single file. */
  readonly fileName?: string;
  readonly onProgress: (progress: { readonly done: number; readonly total: number }) => void;
  readonly isCancelled: () => boolean;
}) => Promise<Result<readonly string[]>>;

export interface PapersContext {
  readonly current: () => Workspace | undefined;
  readonly emit: Emit;
  readonly version: string;
  /** The day on the wall, `YYYY-MM-DD`. */
  readonly today: () => string;
  readonly dialogs: Pick<Dialogs, 'placeForPapers'>;
  readonly files: FileDoor;
  readonly writePapers: WritePapers;
  readonly paperFileName: (paper: Paper, form: PaperForm) => string;
}

type PapersHandlers = Pick<
  Handlers,
  'papers.preview' | 'papers.export' | 'papers.cancel' | 'papers.open' | 'papers.reveal'
>;

/** The handlers of all that concerns papers. */
export function papersHandlers(context: PapersContext, exported: ExportedFiles): PapersHandlers {
  let running = 0;
  const open = (): Result<Workspace> => {
    const workspace = context.current();
    return workspace === undefined ? nothingOpen() : done(workspace);
  };
  const run = async (
    papers: readonly Paper[],
    form: PaperForm,
    { folder, fileName }: PaperPlace,
  ): Promise<Result<Chosen<Exported>>> => {
    running += 1;
    const mine = running;
    const made = await context.writePapers({
      form,
      papers,
      folder,
      ...(fileName === undefined ? {} : { fileName }),
      onProgress: (progress) => context.emit('papers.progress', progress),
      isCancelled: () => running !== mine,
    });
    if (!made.ok) return made;
    return done({ kind: 'done', value: exported.keep(folder, made.value) });
  };
  return {
    'papers.preview': ({ order, language }) => {
      const workspace = open();
      return workspace.ok ? paperFor(workspace.value, order, settingOf(context, language)) : workspace;
    },
    'papers.export': async ({ orders, language, form }) => {
      const workspace = open();
      if (!workspace.ok) return workspace;
      const papers = papersFor(workspace.value, orders, settingOf(context, language));
      if (!papers.ok) return papers;
      const [only] = papers.value;
      const name = only === undefined || papers.value.length > 1 ? undefined : context.paperFileName(only, form);
      const place = await context.dialogs.placeForPapers(name);
      return place === undefined ? done({ kind: 'cancelled' }) : run(papers.value, form, place);
    },
    'papers.cancel': () => {
      running += 1;
      return done(null);
    },
    'papers.open': ({ exportId }) => openOrSay(exported.first(exportId), context.files.open),
    'papers.reveal': ({ exportId }) => openOrSay(exported.first(exportId), context.files.reveal),
  };
}

function settingOf({ version, today }: PapersContext, language: Language): PaperSetting {
  return { language, app: version, today: today(), dataHashOf };
}

async function openOrSay(
  path: string | undefined,
  open: (path: string) => Promise<Result<null>>,
): Promise<Result<null>> {
  return path === undefined ? refuse('no-export', both(sentence('menu.exportIsGone'))) : open(path);
}
