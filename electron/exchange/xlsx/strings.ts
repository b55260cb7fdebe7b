/** The texts of a workbook, which its cells name by number. */
import { fileLimits } from '../limits';
import type { Budget } from '../sheetRows';
import { Stop } from '../unreadable';
import { readXml, type XmlListener } from '../xml';
import type { Archive } from '../zip/archive';

/** `_x000D_` stands for a character that XML cannot hold. */
export function withoutEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** A text longer than a cell may be is cut here and refused where the cell is known; an escape is seven signs for one. */
export const mostKept = fileLimits.cellCharacters * 7 + 1;

/** Gathers the text of an item, its runs joined, without the readings that stand above ideographs. */
export class ItemText {
  #text = '';
  #isText = false;
  #isReading = false;

  open(name: string): void {
    if (name === 'rPh') this.#isReading = true;
    this.#isText = name === 't';
  }

  add(text: string): void {
    if (this.#isText && !this.#isReading && this.#text.length < mostKept) this.#text += text;
  }

  close(name: string): void {
    if (name === 'rPh') this.#isReading = false;
    if (name === 't') this.#isText = false;
  }

  /** The text so far; the next begins. */
  take(): string {
    const text = withoutEscapes(this.#text);
    this.#text = '';
    return text;
  }
}

/** @throws Stop */
export async function readStrings(
  archive: Archive,
  path: string | undefined,
  budget: Budget,
): Promise<readonly string[]> {
  const strings: string[] = [];
  if (path === undefined || !archive.has(path)) return strings;
  const item = new ItemText();
  const listener: XmlListener = {
    open: ({ name }) => item.open(name),
    text: (text) => item.add(text),
    close(name) {
      item.close(name);
      if (name !== 'si') return;
      const text = item.take();
      budget.spend(1, text.length);
      strings.push(text);
      if (strings.length > fileLimits.texts) throw new Stop('tooLarge');
    },
  };
  await readXml(archive.piecesOf(path), listener);
  return strings;
}
