/** One paper to one finished PDF: printed in a hidden window, finished in a process. Whatever goes wrong is a refusal. */
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import type { Paper } from '../../shared/papers/paper';
import { type Refusal, refuse } from '../../shared/result';
import type { openPaperWindow, PaperWindow } from './paperWindow';
import type { Finisher } from './process/finisher';
import { TimeLimitError } from './within';

export interface RenderOptions {
  /** How long one paper may take; without it a paper gets time by its length. */
  readonly limitMs?: number;
  /** How a window is opened; tests break it on purpose. */
  readonly open?: typeof openPaperWindow;
}

const leastMs = 60_000;
/** A consortium in a book has eleven sections on five pages. */
const perSectionMs = 400;

/** How long a paper may take. */
export function limitFor({ sections }: Paper): number {
  return leastMs + sections.length * perSectionMs;
}

/** What prints a paper's sheets and its feet. */
export type PaperPrinter = Pick<PaperWindow, 'printSheets' | 'printFurniture'>;

/** Prints a paper and has the file finished. @throws when any step fails */
export async function renderIn(window: PaperPrinter, finisher: Finisher, paper: Paper): Promise<Uint8Array> {
  const sheets = await window.printSheets(paper);
  return finisher.finish(paper, sheets, (pages, references) => window.printFurniture(paper, pages, references));
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
