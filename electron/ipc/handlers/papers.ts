/** Papers asked for by the window: a model for the preview, files where a person wants them, opened or shown afterwards by id. */
import type { Chosen } from '../../../shared/ipc/chosen';
import type { Exported } from '../../../shared/ipc/papers';
import type { Language } from '../../../shared/language/language';
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { PaperForm } from '../../../shared/papers/form';
import type { PaperSetting } from '../../../shared/papers/kinds/paperKind';
import { paperFor, papersFor } from '../../../shared/papers/orders';
import type { Paper } from '../../../shared/papers/paper';
import { done, type Result, refuse } from '../../../shared/result';
import { issueFinal } from '../../papers/issue';
import { paperSetting } from '../../papers/setting';
import type { Dialogs, PaperPlace } from '../../window/dialogs';
import type { Desk } from '../../workspace/desk';
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
  readonly desk: Pick<Desk, 'session'>;
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
      const { session } = context.desk;
      if (session === undefined) return nothingOpen();
      return paperFor(session.workspace, order, settingOf(context, language));
    },
    'papers.export': async ({ orders, language, form }) => {
      const { session } = context.desk;
      if (session === undefined) return nothingOpen();
      const setting = settingOf(context, language);
      const first = papersFor(session.workspace, orders.slice(0, 1), setting);
      if (!first.ok) return first;
      const [only] = orders.length === 1 ? first.value : [];
      const place = await context.dialogs.placeForPapers(only && context.paperFileName(only, form));
      if (place === undefined) return done({ kind: 'cancelled' });
      const issued = await issueFinal(session, orders, setting);
      if (!issued.ok) return issued;
      const papers = papersFor(session.workspace, orders, setting);
      return papers.ok ? run(papers.value, form, place) : papers;
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
  return paperSetting(language, version, today());
}

async function openOrSay(
  path: string | undefined,
  open: (path: string) => Promise<Result<null>>,
): Promise<Result<null>> {
  return path === undefined ? refuse('no-export', both(sentence('menu.exportIsGone'))) : open(path);
}
