/** One paper to one finished PDF. A page that does not load, breaks or takes too long is a refusal; the window never stays behind. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Paper } from '../../shared/papers/paper';
import { done, type Refusal, type Result, refuse } from '../../shared/result';
import { finishPdf } from './finish/finishPdf';
import { openPaperWindow, type PaperWindow } from './paperWindow';
import { TimeLimitError, within } from './within';

export interface RenderOptions {
  /** How long one paper may take. */
  readonly limitMs?: number;
  /** How a window is opened; tests break it on purpose. */
  readonly open?: typeof openPaperWindow;
}

export const defaultLimitMs = 60_000;

/** Prints in a window that is open and finishes the file. @throws when any step fails */
export async function renderIn(window: PaperWindow, paper: Paper): Promise<Uint8Array> {
  const sheets = await window.printSheets(paper);
  return finishPdf(paper, sheets, (pages) => window.printFurniture(paper, pages));
}

/** The sentence for whatever went wrong while a paper was made. */
export function renderRefusal(paper: Paper, error: unknown): { readonly ok: false; readonly refusal: Refusal } {
  if (error instanceof TimeLimitError) {
    const params = { paper: paper.title, seconds: Math.round(error.limitMs / 1000) };
    return refuse('papers.timeout', both(sentence('papers.refused.timeout', params)));
  }
  const detail = error instanceof Error ? error.message : String(error);
  return refuse('papers.print', both(sentence('papers.refused.print', { paper: paper.title, detail })));
}

/** Opens a window for one paper, prints, and closes it whatever happens. */
export async function renderPdf(
  paper: Paper,
  { limitMs = defaultLimitMs, open = openPaperWindow }: RenderOptions = {},
): Promise<Result<Uint8Array>> {
  let window: PaperWindow | undefined;
  try {
    window = await open({ limitMs });
    return done(await within(renderIn(window, paper), limitMs));
  } catch (error) {
    return renderRefusal(paper, error);
  } finally {
    window?.destroy();
  }
}
