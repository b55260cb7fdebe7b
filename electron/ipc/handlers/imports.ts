/** Imports asked for by the window: one at a time, in a process of its own, ended when the document is closed or another is opened. The window never names a path. */
import { basename, extname } from 'node:path';
import type { ImportPreview } from '../../../shared/exchange/preview';
import type { ImportReport } from '../../../shared/exchange/report';
import type { Events, ImportFile, ImportRequest } from '../../../shared/ipc/contract';
import type { Language } from '../../../shared/language/language';
import { both, t } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../../shared/result';
import type { ListsProcess } from '../../exchange/process/host';
import type { ListSource, Progress, SourceKeys } from '../../exchange/process/messages';
import type { Dialogs } from '../../window/dialogs';
import type { Desk } from '../../workspace/desk';
import { parseLists } from '../../workspace/parseLists';
import type { Session } from '../../workspace/session';
import type { Handlers } from '../answer';
import type { Emit } from '../emit';
import { nothingOpen } from './document';

export interface ImportsContext {
  readonly desk: Desk;
  readonly emit: Emit;
  readonly language: () => Language;
  readonly dialogs: Pick<Dialogs, 'listToImport' | 'placeForReport' | 'letDecisionsGo'>;
  readonly clipboardText: () => string | Promise<string>;
  readonly startLists: () => ListsProcess;
  /** Writes the report in the format that the ending names. */
  readonly saveReport: (report: ImportReport, path: string, language: Language) => Promise<Result<null>>;
}

type ImportsHandlers = Pick<Handlers, Extract<keyof Handlers, `imports.${string}`>>;

interface Import {
  readonly id: string;
  readonly fileName: string;
  readonly process: ListsProcess;
  /** Has a person decided something that is not imported yet? */
  isDecided?: boolean;
  /** What was last shown, or taken. */
  report?: ImportReport;
  /** What was last understood: taking it over as it was shown needs no second look. */
  shown?: { readonly asked: string; readonly preview: ImportPreview };
}

/** Under which the only file of an import is kept. */
const key = 'file';
/** A change of the workspace between understanding and taking is rare; more than a few in a row are not. */
const attempts = 3;

export interface Imports {
  readonly handlers: ImportsHandlers;
  /** Ends the import that is going on. */
  readonly stop: () => void;
  /** May it be ended? A person is asked where decisions would be lost. */
  readonly mayLeave: () => Promise<boolean>;
}

/** The handlers about imports, with the one import that is going on. */
export function importsHandlers(context: ImportsContext): Imports {
  let current: Import | undefined;
  let started = 0;
  const stop = () => {
    current?.process.end();
    current = undefined;
  };
  const read = async (fileName: string, from: ImportFile['from'], source: ListSource): Promise<Result<ImportFile>> => {
    stop();
    started += 1;
    const running: Import = { id: `import-${started}`, fileName, process: context.startLists() };
    current = running;
    const found = await running.process.read({ key, source }, teller(context, running.id));
    if (found.ok) return done({ importId: running.id, fileName, from, ...found.value });
    if (current === running) stop();
    return found;
  };
  const within = <Value>(importId: string, work: (one: Import, session: Session) => Promise<Result<Value>>) => {
    const { session } = context.desk;
    if (session === undefined) return nothingOpen();
    return current?.id === importId ? work(current, session) : importEnded();
  };
  return {
    stop,
    mayLeave: async () => current?.isDecided !== true || (await context.dialogs.letDecisionsGo()),
    handlers: {
      'imports.choose': async () => {
        const path = await context.dialogs.listToImport();
        if (path === undefined) return done({ kind: 'cancelled' });
        const file = await read(basename(path), 'file', { path });
        return file.ok ? done({ kind: 'done', value: file.value }) : file;
      },
      'imports.bring': ({ name, bytes }) => read(name, 'file', { name, bytes }),
      'imports.paste': async () => {
        const text = await context.clipboardText();
        if (text.trim() === '') return refuse('clipboard-empty', both(sentence('exchange.refused.clipboardEmpty')));
        const name = t(context.language(), 'exchange.clipboard');
        return read(name, 'clipboard', { name, bytes: new TextEncoder().encode(text) });
      },
      'imports.preview': (request) =>
        within(request.importId, (one, session) => preview(context, one, session, request)),
      'imports.take': (request) => within(request.importId, (one, session) => take(context, one, session, request)),
      'imports.saveReport': async ({ importId, language }) => {
        if (current?.id !== importId || current.report === undefined) return importEnded();
        const { fileName, report } = current;
        const stem = t(language, 'exchange.reportName', { name: basename(fileName, extname(fileName)) });
        const path = await context.dialogs.placeForReport(stem);
        if (path === undefined) return done({ kind: 'cancelled' });
        const saved = await context.saveReport(report, path, language);
        return saved.ok ? done({ kind: 'done', value: { fileName: basename(path) } }) : saved;
      },
      'imports.decided': ({ importId, isDecided }) => {
        if (current?.id === importId) current.isDecided = isDecided;
        return done(null);
      },
      'imports.cancel': ({ importId }) => {
        if (current?.id === importId) stop();
        return done(null);
      },
    },
  };
}

function teller({ emit }: ImportsContext, importId: string): (progress: Progress) => void {
  return ({ stage, share }) => tell(emit, { importId, stage, share });
}

function tell(emit: Emit, progress: Events['imports.progress']): void {
  emit('imports.progress', progress);
}

function sourcesOf({ lists, mapping }: ImportRequest) {
  const sources: SourceKeys = Object.fromEntries(lists.map((list) => [list, key]));
  return { sources, mapping };
}

async function preview(
  context: ImportsContext,
  one: Import,
  { workspace, document: { revision } }: Session,
  request: ImportRequest,
): Promise<Result<ImportPreview>> {
  const asked = JSON.stringify([revision, request]);
  if (one.shown?.asked === asked) return done(one.shown.preview);
  const known = { revision, lists: workspace };
  const previewed = await one.process.understand('preview', sourcesOf(request), known, teller(context, one.id));
  if (!previewed.ok) return previewed;
  one.shown = { asked, preview: previewed.value };
  one.report = reportOf(previewed.value);
  return previewed;
}

function reportOf({ lists, areasCreated, scenariosCreated }: ImportPreview): ImportReport {
  return { lists: lists.flatMap(({ report }) => report ?? []), areasCreated, scenariosCreated };
}

/** Understands the file against the workspace as it is and takes over what it brings, in one command. */
async function take(context: ImportsContext, one: Import, session: Session, request: ImportRequest) {
  const seen = one.shown?.preview;
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const { workspace, document } = session;
    const previewed = await preview(context, one, session, request);
    if (!previewed.ok) return previewed;
    const known = { revision: document.revision, lists: workspace };
    tell(context.emit, { importId: one.id, stage: 'taking', share: 0 });
    const changes = await one.process.understand('changes', sourcesOf(request), known);
    if (!changes.ok) return changes;
    const call = await parseLists(changes.value);
    if (!call.ok) return call;
    // Somebody changed the workspace meanwhile: what was understood is out of date.
    if (session.document.revision !== document.revision) continue;
    if (context.desk.session !== session) return importEnded();
    const taken = await session.carryOut(call.value);
    if (!taken.ok) return taken;
    const { revision } = taken.value;
    return done(previewed.value === seen ? { revision } : { revision, preview: previewed.value });
  }
  return refuse('import-overtaken', both(sentence('exchange.refused.overtaken')));
}

function importEnded() {
  return refuse('import-ended', both(sentence('exchange.refused.importEnded')));
}
