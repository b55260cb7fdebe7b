/** Workbooks of LibreOffice (.ods): every visible sheet as rows of plain cells. */
import { addressOf, type Cell, type Sheet, type SourceFile } from '../../shared/exchange/table';
import { fileLimits } from './limits';
import { type Budget, SheetRows } from './sheetRows';
import { Stop } from './unreadable';
import { readXml, type Tag } from './xml';
import type { Archive } from './zip/archive';

/** Repetitions and spans are whole numbers from 1 on. */
function countIn(tag: Tag, name: string): number {
  const count = Number(tag.get(name) ?? '1');
  if (!Number.isInteger(count) || count < 1) throw new Stop('broken');
  return count;
}

interface OpenCell {
  readonly type: string;
  readonly value: string | undefined;
  readonly day: string | undefined;
  readonly truth: string | undefined;
  readonly repeated: number;
  readonly across: number;
  readonly down: number;
}

function cellValue({ type, value, day, truth }: OpenCell, text: string): Cell {
  if (type === 'float' || type === 'currency' || type === 'percentage') {
    const number = Number(value);
    return /^\d+$/.test(value ?? '') && !Number.isSafeInteger(number) ? (value ?? null) : number;
  }
  if (type === 'date') return day?.slice(0, 10) ?? null;
  if (type === 'boolean') return truth === 'true';
  return text;
}

class ContentReader {
  readonly sheets: Sheet[] = [];
  readonly hiddenSheets: string[] = [];
  readonly #budget: Budget;
  readonly #hiddenStyles = new Set<string>();
  #style = '';
  #table: { readonly name: string; readonly isHidden: boolean; readonly rows: SheetRows } | undefined;
  #merged: string[] = [];
  #row = 0;
  #column = 0;
  #rowRepeated = 1;
  #cells: { readonly column: number; readonly repeated: number; readonly value: Cell }[] = [];
  #cell: OpenCell | undefined;
  /** Notes and drawings inside a cell are not what the cell says. */
  #aside = 0;
  #isText = false;
  #text = '';

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  open(tag: Tag): void {
    if (isAside(tag.name)) this.#aside += 1;
    if (this.#aside > 0) return;
    if (tag.name === 'style') this.#style = tag.get('name') ?? '';
    else if (tag.name === 'table-properties' && tag.get('display') === 'false') this.#hiddenStyles.add(this.#style);
    else if (tag.name === 'table') this.#openTable(tag);
    else if (this.#table !== undefined) this.#openInTable(tag);
  }

  text(text: string): void {
    if (this.#isText && this.#aside === 0 && this.#text.length <= fileLimits.cellCharacters) this.#text += text;
  }

  close(name: string): void {
    if (isAside(name)) this.#aside -= 1;
    if (this.#aside > 0 || this.#table === undefined) return;
    if (name === 'p') this.#isText = false;
    else if (name === 'table-cell') this.#closeCell();
    else if (name === 'table-row') this.#closeRow(this.#table.rows);
    else if (name === 'table') this.#closeTable(this.#table);
  }

  #openTable(tag: Tag): void {
    if (this.#table !== undefined) throw new Stop('broken');
    if (this.sheets.length + this.hiddenSheets.length >= fileLimits.sheets) throw new Stop('manySheets');
    const isHidden = this.#hiddenStyles.has(tag.get('style-name') ?? '');
    this.#table = { name: tag.get('name') ?? '', isHidden, rows: new SheetRows(this.#budget) };
    this.#merged = [];
    this.#row = 0;
  }

  #openInTable(tag: Tag): void {
    if (tag.name === 'table-row') {
      this.#rowRepeated = countIn(tag, 'number-rows-repeated');
      this.#column = 0;
      this.#cells = [];
    } else if (tag.name === 'table-cell') this.#openCell(tag);
    else if (tag.name === 'covered-table-cell') this.#column += countIn(tag, 'number-columns-repeated');
    else if (this.#cell !== undefined) this.#openText(tag);
  }

  #openCell(tag: Tag): void {
    this.#text = '';
    this.#cell = {
      type: tag.get('value-type') ?? '',
      value: tag.get('value'),
      day: tag.get('date-value'),
      truth: tag.get('boolean-value'),
      repeated: countIn(tag, 'number-columns-repeated'),
      across: countIn(tag, 'number-columns-spanned'),
      down: countIn(tag, 'number-rows-spanned'),
    };
  }

  #openText(tag: Tag): void {
    if (tag.name === 'p') {
      if (this.#text !== '') this.#text += '\n';
      this.#isText = true;
    } else if (tag.name === 's') this.text(' '.repeat(Math.min(countIn(tag, 'c'), fileLimits.cellCharacters)));
    else if (tag.name === 'tab') this.text('\t');
    else if (tag.name === 'line-break') this.text('\n');
  }

  #closeCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    const { repeated, across, down } = cell;
    const value = cellValue(cell, this.#text);
    if (value !== null && value !== '') this.#cells.push({ column: this.#column, repeated, value });
    if ((across > 1 || down > 1) && this.#merged.length < fileLimits.mergedRanges) {
      const last = addressOf(this.#row + down - 1, this.#column + across - 1);
      this.#merged.push(`${addressOf(this.#row, this.#column)}:${last}`);
    }
    this.#column += repeated;
    this.#cell = undefined;
  }

  /** A row is written once and may stand for many; blank ones to the end of the sheet cost nothing. */
  #closeRow(rows: SheetRows): void {
    const last = this.#row + this.#rowRepeated;
    if (this.#cells.length > 0 && this.#table?.isHidden === false) {
      for (let row = this.#row; row < last; row += 1) this.#putRow(rows, row);
    }
    this.#row = last;
  }

  #putRow(rows: SheetRows, row: number): void {
    for (const { column, repeated, value } of this.#cells) {
      for (let offset = 0; offset < repeated; offset += 1) rows.put(row, column + offset, value);
    }
  }

  #closeTable({
    name,
    isHidden,
    rows,
  }: {
    readonly name: string;
    readonly isHidden: boolean;
    readonly rows: SheetRows;
  }) {
    if (isHidden) this.hiddenSheets.push(name);
    else this.sheets.push(rows.sheet(name, this.#merged));
    this.#table = undefined;
  }
}

const isAside = (name: string) =>
  name === 'annotation' || name === 'frame' || name === 'shapes' || name === 'tracked-changes';

/** A password encrypts the parts and says so in the list of them. */
async function refuseEncrypted(archive: Archive): Promise<void> {
  const manifest = 'META-INF/manifest.xml';
  if (!archive.has(manifest)) return;
  await readXml(archive.piecesOf(manifest), {
    open({ name }) {
      if (name === 'encryption-data') throw new Stop('encrypted');
    },
  });
}

/** @throws Stop when the workbook cannot be read whole */
export async function readOds(file: string, archive: Archive, budget: Budget): Promise<SourceFile> {
  await refuseEncrypted(archive);
  const reader = new ContentReader(budget);
  await readXml(archive.piecesOf('content.xml'), reader);
  const { sheets, hiddenSheets } = reader;
  if (sheets.length + hiddenSheets.length === 0) throw new Stop('otherArchive');
  return { file, sheets, ...(hiddenSheets.length === 0 ? {} : { hiddenSheets }) };
}
