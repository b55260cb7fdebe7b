/** Many papers to PDF files in one folder. */
import type { Paper } from '../../shared/papers/paper';
import { done, type Result } from '../../shared/result';
import { openPaperWindow, type PaperWindow } from './paperWindow';
import { Finisher } from './process/finisher';
import { limitFor, type PaperPrinter, type RenderOptions, renderIn, renderRefusal } from './renderPdf';
import { within } from './within';
import { type WriteOptions, writeEach } from './writeEach';

export interface ExportOptions extends RenderOptions, WriteOptions {}

/** A window grows with every document it has shown. */
const papersPerWindow = 10;
/** A paper of more sections is long. */
const longPaper = 60;

/** @returns the names of the files in the order of the papers, without their folder */
export async function exportPapers(options: ExportOptions): Promise<Result<readonly string[]>> {
  const printer = renewingPrinter(options);
  try {
    return await writeEach(options, 'pdf', printer.render);
  } finally {
    printer.close();
  }
}

/** One window for some papers, then a fresh one; one process that finishes them all. Neither stays behind. */
function renewingPrinter({ limitMs, open = openPaperWindow }: RenderOptions) {
  const finisher = new Finisher();
  let window: PaperWindow | undefined;
  let shown = 0;
  const closeWindow = () => {
    window?.destroy();
    window = undefined;
    shown = 0;
  };
  /** The window as one paper needs it. What a long paper has laid out is let go of before it is finished: both together are heavy. */
  const windowFor = (paper: Paper, limit: number): PaperPrinter => {
    const openWindow = async () => {
      window ??= await open({ limitMs: limit });
      return window;
    };
    return {
      async printSheets() {
        const sheets = await (await openWindow()).printSheets(paper);
        if (paper.sections.length > longPaper) closeWindow();
        return sheets;
      },
      printFurniture: async (_paper, ...furniture) => (await openWindow()).printFurniture(paper, ...furniture),
    };
  };
  const render = async (paper: Paper): Promise<Result<Uint8Array>> => {
    const limit = limitMs ?? limitFor(paper);
    if (shown === papersPerWindow) closeWindow();
    shown += 1;
    try {
      return done(await within(renderIn(windowFor(paper, limit), finisher, paper), limit));
    } catch (error) {
      closeWindow();
      return renderRefusal(paper, error);
    }
  };
  const close = () => {
    closeWindow();
    finisher.end();
  };
  return { render, close };
}
