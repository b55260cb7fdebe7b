/** Workbooks (.xlsx): every visible sheet as rows of plain cells, within limits of size and time. */
import { readXlsx, streamXlsxRows } from 'hucre/xlsx';
import type { Cell, Sheet, SourceFile } from '../../shared/exchange/table';
import { done, type Result } from '../../shared/result';
import { inspectArchive } from './archive';
import { fileLimits } from './limits';
import { unreadable } from './unreadable';

/** A cell as the reader gives it: a date is the day that the sheet shows, in no time zone. */
function plainCell(value: string | number | boolean | Date | null | undefined): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return value ?? null;
}

class Budget {
  readonly #deadline = performance.now() + fileLimits.ms;
  #cells = 0;

  /** Undefined while there is room; else what ran out. */
  spend(rows: number, columns: number): 'tooLarge' | 'tooSlow' | undefined {
    this.#cells += columns;
    if (rows > fileLimits.rows || columns > fileLimits.columns || this.#cells > fileLimits.cells) return 'tooLarge';
    return performance.now() > this.#deadline ? 'tooSlow' : undefined;
  }
}

async function visibleSheets(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  await readXlsx(bytes, {
    sheets({ name, hidden, veryHidden }) {
      if (hidden !== true && veryHidden !== true) names.push(name);
      return false;
    },
  });
  return names;
}

async function readSheet(bytes: Uint8Array, name: string, budget: Budget): Promise<Sheet | 'tooLarge' | 'tooSlow'> {
  const rows: Cell[][] = [];
  for await (const { index, values } of streamXlsxRows(bytes, { sheet: name })) {
    const overspent = budget.spend(index, values.length);
    if (overspent !== undefined) return overspent;
    while (rows.length < index) rows.push([]);
    rows[index] = values.map(plainCell);
  }
  return { name, rows };
}

async function readSheets(file: string, bytes: Uint8Array): Promise<Result<SourceFile>> {
  const names = await visibleSheets(bytes);
  if (names.length > fileLimits.sheets) return unreadable('tooLarge', file);
  const budget = new Budget();
  const sheets: Sheet[] = [];
  for (const name of names) {
    const sheet = await readSheet(bytes, name, budget);
    if (typeof sheet === 'string') return unreadable(sheet, file);
    sheets.push(sheet);
  }
  return done({ file, sheets });
}

/** Reads the bytes of a workbook; a broken one is refused, never half read. */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<Result<SourceFile>> {
  const verdict = inspectArchive(bytes);
  if (verdict !== 'workbook') return unreadable(verdict, file);
  try {
    return await readSheets(file, bytes);
  } catch {
    return unreadable('broken', file);
  }
}
