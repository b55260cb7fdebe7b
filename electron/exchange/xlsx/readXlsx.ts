/** Workbooks (.xlsx): every visible sheet as rows of plain cells. */
import type { Sheet, SourceFile } from '../../../shared/exchange/table';
import type { Budget } from '../sheetRows';
import type { Archive } from '../zip/archive';
import { readDateStyles } from './dates';
import { partOf } from './places';
import { readStrings } from './strings';
import { readWorkbook } from './workbook';
import { readWorksheet } from './worksheet';

/** @throws Stop when the workbook cannot be read whole */
export async function readXlsx(file: string, archive: Archive, budget: Budget): Promise<SourceFile> {
  const { sheets, relations, isFrom1904 } = await readWorkbook(archive);
  const strings = await readStrings(archive, partOf(relations, 'sharedStrings'), budget);
  const dateStyles = await readDateStyles(archive, partOf(relations, 'styles'));
  const sources = { strings, dateStyles, isFrom1904, budget };
  const read: Sheet[] = [];
  for (const { name, isHidden, path } of sheets) {
    if (!isHidden && path !== undefined) read.push(await readWorksheet(archive, path, name, sources));
  }
  const hiddenSheets = sheets.filter(({ isHidden }) => isHidden).map(({ name }) => name);
  return { file, sheets: read, ...(hiddenSheets.length === 0 ? {} : { hiddenSheets }) };
}
