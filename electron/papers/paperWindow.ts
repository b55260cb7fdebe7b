/** The hidden window in which papers are laid out and printed: as isolated as the app's own, and without a preload script. */
import { BrowserWindow } from 'electron';
import { type PaperPage, paperPageName } from '../../shared/ipc/paperPage';
import type { PageReference } from '../../shared/papers/page';
import type { Paper } from '../../shared/papers/paper';
import { appAddress } from '../security/appAddress';
import { pagePreferences } from '../security/pagePreferences';
import { within } from './within';

const printing = { printBackground: true, preferCSSPageSize: true } as const;

export interface PaperWindow {
  /** The paper as a tagged PDF with an outline. */
  printSheets(paper: Paper): Promise<Uint8Array>;
  /** So many pages with nothing but their foot and the page numbers that lines of the sheets lack. */
  printFurniture(paper: Paper, pages: number, references: readonly PageReference[]): Promise<Uint8Array>;
  /** Ends the page at once; whatever it was at is refused. */
  destroy(): void;
}

export interface OpenOptions {
  /** How long the page may take to load. */
  readonly limitMs: number;
  readonly page?: string;
}

/** Opens the window and loads its page. @throws when the page cannot be loaded in time; nothing stays open then */
export async function openPaperWindow({
  limitMs,
  page = appAddress('papers.html'),
}: OpenOptions): Promise<PaperWindow> {
  const window = new BrowserWindow({
    show: false,
    webPreferences: { ...pagePreferences(), backgroundThrottling: false },
  });
  const gone = new Promise<never>((_, reject) => {
    window.webContents.on('render-process-gone', (_event, { reason }) => reject(new Error(reason)));
    window.on('closed', () => reject(new Error('closed')));
  });
  gone.catch(() => {});
  const unlessGone = <Value>(work: Promise<Value>) => Promise.race([work, gone]);
  try {
    await within(unlessGone(window.loadURL(page)), limitMs);
  } catch (error) {
    window.destroy();
    throw error;
  }
  return {
    async printSheets(paper) {
      await unlessGone(ask(window, 'show', paper));
      const tagged = { generateTaggedPDF: true, generateDocumentOutline: true };
      return unlessGone(window.webContents.printToPDF({ ...printing, ...tagged }));
    },
    async printFurniture(paper, pages, references) {
      await unlessGone(ask(window, 'furnish', paper, pages, references));
      return unlessGone(window.webContents.printToPDF({ ...printing, generateTaggedPDF: false }));
    },
    destroy() {
      if (!window.isDestroyed()) window.destroy();
    },
  };
}

/** Calls one of the page's two functions. JSON is a literal of the language, so no value can become code. */
async function ask<Name extends keyof PaperPage>(
  window: BrowserWindow,
  name: Name,
  ...values: Parameters<PaperPage[Name]>
): Promise<void> {
  const written = values.map((value) => JSON.stringify(value)).join(', ');
  await window.webContents.executeJavaScript(`window.${paperPageName}.${name}(${written})`);
}
