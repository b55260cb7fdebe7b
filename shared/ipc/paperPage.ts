/**
 * What the printed page offers to the main process. The page has no preload script and cannot ask for anything: the main process
 * calls these two functions with plain JSON and prints when the promise is kept. A value is never turned into markup or code,
 * so the content policy and Trusted Types stay as strict as in the window.
 */
import type { PageReference } from '../papers/page';
import type { Paper } from '../papers/paper';

/** The page's one global. */
export const paperPageName = 'peyvandPaper';

export interface PaperPage {
  /** Lays the paper out; kept when texts, images and all four weights of the font stand. */
  show(paper: Paper): Promise<void>;
  /** Lays out nothing but the foot of so many pages and the page numbers that lines of the sheets lack, to be printed on top. */
  furnish(paper: Paper, pages: number, references: readonly PageReference[]): Promise<void>;
}
