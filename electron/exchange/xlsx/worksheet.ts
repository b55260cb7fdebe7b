/** One sheet of a workbook: its cells at their addresses, formulas by the value that was last calculated. */
import type { Cell, Sheet } from '../../../shared/exchange/table';
import { fileLimits } from '../limits';
import { type Budget, SheetRows } from '../sheetRows';
import { Stop } from '../unreadable';
import { readXml, type Tag } from '../xml';
import type { Archive } from '../zip/archive';
import { dayOf } from './dates';
import { ItemText, mostKept, withoutEscapes } from './strings';

/** What the cells of all sheets refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  /** For each style: does it show a day? */
  readonly dateStyles: readonly boolean[];
  readonly isFrom1904: boolean;
  readonly budget: Budget;
}

/** `C63` → row 62, column 2. */
function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(address) ?? [];
  if (letters === undefined || digits === undefined) throw new Stop('broken');
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}

/** A number as it stands in the file; a whole one that does not fit is an identifier and keeps its digits as text. */
function numberOf(written: string): Cell {
  const text = written.trim();
  if (text === '') return null;
  const value = Number(text);
  if (Number.isNaN(value)) return text;
  return /^\d+$/.test(text) && !Number.isSafeInteger(value) ? text : value;
}

class WorksheetReader {
  readonly merged: string[] = [];
  readonly rows: SheetRows;
  readonly #inline = new ItemText();
  readonly #sources: CellSources;
  #row = -1;
  #column = -1;
  #cell: { readonly type: string; readonly style: number } | undefined;
  #isValue = false;
  #value = '';

  constructor(sources: CellSources) {
    this.#sources = sources;
    this.rows = new SheetRows(sources.budget);
  }

  open(tag: Tag): void {
    if (tag.name === 'row') this.#openRow(tag.get('r'));
    else if (tag.name === 'c') this.#openCell(tag);
    else if (tag.name === 'mergeCell') this.#merge(tag.get('ref'));
    else if (this.#cell !== undefined) this.#openInside(tag.name);
  }

  text(text: string): void {
    if (this.#cell === undefined) return;
    if (!this.#isValue) this.#inline.add(text);
    else if (this.#value.length < mostKept) this.#value += text;
  }

  close(name: string): void {
    if (this.#cell === undefined) return;
    if (name === 'v') this.#isValue = false;
    this.#inline.close(name);
    if (name !== 'c') return;
    this.rows.put(this.#row, this.#column, this.#read(this.#cell));
    this.#cell = undefined;
  }

  #openRow(number: string | undefined): void {
    this.#row = number === undefined ? this.#row + 1 : Number(number) - 1;
    this.#column = -1;
    if (!Number.isInteger(this.#row)) throw new Stop('broken');
  }

  #openCell(tag: Tag): void {
    const address = tag.get('r');
    const place = address === undefined ? { row: this.#row, column: this.#column + 1 } : placeOf(address);
    this.#row = place.row;
    this.#column = place.column;
    this.#cell = { type: tag.get('t') ?? 'n', style: Number(tag.get('s') ?? '-1') };
    this.#value = '';
    this.#inline.take();
  }

  #openInside(name: string): void {
    if (name === 'v') this.#isValue = true;
    else this.#inline.open(name);
  }

  #merge(range: string | undefined): void {
    if (range !== undefined && this.merged.length < fileLimits.mergedRanges) this.merged.push(range);
  }

  #read({ type, style }: { readonly type: string; readonly style: number }): Cell {
    const { strings, dateStyles, isFrom1904 } = this.#sources;
    if (type === 's') return strings[Number(this.#value)] ?? null;
    if (type === 'inlineStr') return this.#inline.take();
    if (type === 'str') return withoutEscapes(this.#value);
    if (type === 'b') return this.#value === '' ? null : /^(?:1|true)$/i.test(this.#value.trim());
    if (type === 'e') return this.#value;
    if (type === 'd') return this.#value.slice(0, 10);
    const value = numberOf(this.#value);
    return typeof value === 'number' && dateStyles[style] === true ? (dayOf(value, isFrom1904) ?? value) : value;
  }
}

/** @throws Stop */
export async function readWorksheet(
  archive: Archive,
  path: string,
  name: string,
  sources: CellSources,
): Promise<Sheet> {
  const reader = new WorksheetReader(sources);
  await readXml(archive.piecesOf(path), reader);
  return reader.rows.sheet(name, reader.merged);
}
