/** Many papers to PDF files in one folder. */
import type { Paper } from '../../shared/papers/paper';
import { done, type Result } from '../../shared/result';
import { openPaperWindow, type PaperWindow } from './paperWindow';
import { defaultLimitMs, type RenderOptions, renderIn, renderRefusal } from './renderPdf';
import { within } from './within';
import { type WriteOptions, writeEach } from './writeEach';

export interface ExportOptions extends RenderOptions, WriteOptions {}

/** A window grows with every document it has shown. */
const papersPerWindow = 10;

/** @returns the names of the files in the order of the papers, without their folder */
export async function exportPapers(options: ExportOptions): Promise<Result<readonly string[]>> {
  const printer = renewingPrinter(options);
  try {
    return await writeEach(options, 'pdf', printer.render);
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
