/** Many papers to PDF files in one folder. */
import type { Paper } from '../../shared/papers/paper';
import { done, type Result } from '../../shared/result';
import { openPaperWindow, type PaperWindow } from './paperWindow';
import { Finisher } from './process/finisher';
import { limitFor, type RenderOptions, renderIn, renderRefusal } from './renderPdf';
import { within } from './within';
import { type WriteOptions, writeEach } from './writeEach';

export interface ExportOptions extends RenderOptions, WriteOptions {}

/** A window grows with every document it has shown. */
const papersPerWindow = 10;
/** Sections of a paper after which its window is not used again. */
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
  const render = async (paper: Paper): Promise<Result<Uint8Array>> => {
    const limit = limitMs ?? limitFor(paper);
    try {
      window ??= await open({ limitMs: limit });
      shown += 1;
      const made = done(await within(renderIn(window, finisher, paper), limit));
      if (shown === papersPerWindow || paper.sections.length > longPaper) closeWindow();
      return made;
    } catch (error) {
      return renderRefusal(paper, error);
    }
  };
  const close = () => {
    closeWindow();
    finisher.end();
  };
  return { render, close };
}
