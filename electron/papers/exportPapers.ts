/** Many papers to files in one folder: one at a time, each file whole or not there, stoppable between two. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Paper } from '../../shared/papers/paper';
import { done, type Result, refuse } from '../../shared/result';
import { paperFileName, untaken } from './fileNames';
import { openPaperWindow, type PaperWindow } from './paperWindow';
import { defaultLimitMs, type RenderOptions, renderIn, renderRefusal } from './renderPdf';
import { within } from './within';
import { writeInto } from './writeInto';

export interface ExportOptions extends RenderOptions {
  readonly papers: Iterable<Paper>;
  /** Absolute; made if it is missing. */
  readonly folder: string;
  /** The name a person chose; without it every paper gets its own. */
  readonly fileName?: string;
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void;
  readonly isCancelled?: () => boolean;
}

/** A window grows with every document it has shown. */
const papersPerWindow = 10;

/** @returns the names of the files in the order of the papers, without their folder */
export async function exportPapers(options: ExportOptions): Promise<Result<readonly string[]>> {
  const { folder, fileName: chosen, onProgress, isCancelled = () => false } = options;
  const papers = [...options.papers];
  const taken = new Set<string>();
  const fileNames: string[] = [];
  const printer = renewingPrinter(options);
  try {
    for (const paper of papers) {
      if (isCancelled()) return refuse('papers.cancelled', both(sentence('papers.refused.cancelled')));
      const made = await printer.render(paper);
      if (!made.ok) return made;
      const fileName = untaken(chosen ?? paperFileName(paper), taken);
      const written = await writeInto(folder, fileName, made.value);
      if (!written.ok) return written;
      fileNames.push(fileName);
      onProgress?.({ done: fileNames.length, total: papers.length });
    }
    return done(fileNames);
  } finally {
    printer.close();
  }
}

/** One window for some papers, then a fresh one. */
function renewingPrinter({ limitMs = defaultLimitMs, open = openPaperWindow }: RenderOptions) {
  let window: PaperWindow | undefined;
  let shown = 0;
  const close = () => {
    window?.destroy();
    window = undefined;
    shown = 0;
  };
  const render = async (paper: Paper): Promise<Result<Uint8Array>> => {
    if (shown === papersPerWindow) close();
    try {
      window ??= await open({ limitMs });
      shown += 1;
      return done(await within(renderIn(window, paper), limitMs));
    } catch (error) {
      return renderRefusal(paper, error);
    }
  };
  return { render, close };
}
