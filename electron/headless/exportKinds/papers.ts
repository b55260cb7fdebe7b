/** Kinds of export that are papers: the orders that the words mean, printed as PDF inside Electron, which lays the pages out, or written for Word. */
import { both } from '../../../shared/language/messages/say';
import { sentence } from '../../../shared/language/messages/sentence';
import type { Workspace } from '../../../shared/model/workspace';
import type { PaperForm } from '../../../shared/papers/form';
import type { PaperSetting } from '../../../shared/papers/kinds/paperKind';
import { type PaperOrder, papersFor, papersToIssue } from '../../../shared/papers/orders';
import { done, type Result, refuse } from '../../../shared/result';
import { issueFinal } from '../../papers/issue';
import { paperSetting } from '../../papers/setting';
import type { WriteOptions } from '../../papers/writeEach';
import { localDay } from '../../window/here';
import type { Answer, Words } from '../verb';
import { appVersion } from '../version';
import { inWorkspace } from '../workspaceFile';
import type { ExportKind, ExportOrder } from './kind';

/** What the words of the command ask for. */
export type OrdersOf = (workspace: Workspace, words: Words) => Result<readonly PaperOrder[]>;

/** A kind of export under its name on the command line. */
export function paperExport(name: string, ordersOf: OrdersOf): ExportKind {
  return { name, needsPages: true, run: (order) => write(name, 'pdf', ordersOf, order) };
}

/** The same papers as Word files. */
export function wordExport(name: string, ordersOf: OrdersOf): ExportKind {
  return { name, needsPages: false, run: (order) => write(name, 'docx', ordersOf, order) };
}

async function write(
  kind: string,
  form: PaperForm,
  ordersOf: OrdersOf,
  { file, saved, words, language, folder, place }: ExportOrder,
): Promise<Result<Answer>> {
  const orders = ordersOf(saved.workspace, words);
  if (!orders.ok) return orders;
  const writer = await writerOf(form);
  if (!writer.ok) return writer;
  const setting = paperSetting(language, appVersion, localDay(new Date()));
  const workspace = await numbered(file, saved.workspace, orders.value, setting);
  if (!workspace.ok) return workspace;
  const papers = papersFor(workspace.value, orders.value, setting);
  if (!papers.ok) return papers;
  const made = await writer.value({
    papers: papers.value,
    folder,
    onProgress: (counts) => place.progress(sentence('headless.progress.export', counts)),
  });
  if (!made.ok) return made;
  const files = orders.value.map(({ kind: _kind, ...about }, index) => ({ ...about, file: made.value[index] }));
  const line = sentence('headless.done.export', { count: files.length, folder });
  return done({ json: { kind, folder, files }, lines: [line] });
}

/** Laying out pages needs Electron; plain Node must not even load what does it. */
async function writerOf(
  form: PaperForm,
): Promise<Result<(options: WriteOptions) => Promise<Result<readonly string[]>>>> {
  if (form === 'docx') return done((await import('../../papers/exportWords')).exportWords);
  if (process.versions.electron === undefined) {
    return refuse('needs-pages', both(sentence('headless.refused.needsPages')));
  }
  return done((await import('../../papers/exportPapers')).exportPapers);
}

/** The workspace once its final papers have their numbers; the file is only opened for writing when there is a number to give. */
async function numbered(
  file: string,
  workspace: Workspace,
  orders: readonly PaperOrder[],
  setting: PaperSetting,
): Promise<Result<Workspace>> {
  if (papersToIssue(workspace, orders, setting).length === 0) return done(workspace);
  return inWorkspace(file, async (session) => {
    const issued = await issueFinal(session, orders, setting);
    return issued.ok ? done(session.workspace) : issued;
  });
}
