/** Workbooks of Excel 97 to 2003 (.xls): every visible sheet as rows of plain cells. */
import { readXls as readOldWorkbook } from 'hucre/xlsx';
import { addressOf, type Cell, type Sheet, type SourceFile } from '../../../shared/exchange/table';
import { type Budget, SheetRows } from '../sheetRows';
import { Stop } from '../unreadable';
import { Compound } from './compound';
import { hiddenSheetsOf } from './records';

/** A cell as the reader gives it: a date is the day that the sheet shows, in no time zone. */
function plainCell(value: string | number | boolean | Date | null | undefined): Cell {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? null : value.toISOString().slice(0, 10);
  return value ?? null;
}

type OldSheet = Awaited<ReturnType<typeof readOldWorkbook>>['sheets'][number];

function sheetOf({ name, rows, merges = [] }: OldSheet, budget: Budget): Sheet {
  const gathered = new SheetRows(budget);
  // Rows that were never written are holes in the list.
  for (const [row, cells = []] of rows.entries()) {
    for (const [column, cell] of cells.entries()) gathered.put(row, column, plainCell(cell));
  }
  const merged = merges.map(
    ({ startRow, startCol, endRow, endCol }) => `${addressOf(startRow, startCol)}:${addressOf(endRow, endCol)}`,
  );
  return gathered.sheet(name, merged);
}

/** Another thing than a workbook may come in the same container. */
function workbookStream(compound: Compound): Uint8Array {
  const { names } = compound;
  if (names.includes('EncryptedPackage')) throw new Stop('encrypted');
  if (names.includes('Workbook')) return compound.stream('Workbook');
  throw new Stop(names.includes('Book') ? 'oldWorkbook' : 'otherArchive');
}

/** @throws Stop when the workbook cannot be read whole */
export async function readXls(file: string, bytes: Uint8Array, budget: Budget): Promise<SourceFile> {
  const isHidden = hiddenSheetsOf(workbookStream(new Compound(bytes)));
  const { sheets } = await readOldWorkbook(bytes).catch(() => {
    throw new Stop('broken');
  });
  const read = sheets.flatMap((sheet, index) => (isHidden[index] === true ? [] : [sheetOf(sheet, budget)]));
  const hiddenSheets = sheets.flatMap(({ name }, index) => (isHidden[index] === true ? [name] : []));
  return { file, sheets: read, ...(hiddenSheets.length === 0 ? {} : { hiddenSheets }) };
}
