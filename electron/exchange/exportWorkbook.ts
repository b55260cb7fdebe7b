/** A workbook to files: one .xlsx, or a folder with a text file for each sheet. */
import type { Workbook } from '../../shared/exchange/workbook';
import { done, type Result } from '../../shared/result';
import { safeName, untaken } from '../papers/fileNames';
import { writeInto } from '../papers/writeInto';
import { writeCsv } from './writeCsv';
import { writeWorkbook } from './writeWorkbook';

/** The name offered for a workbook, with its ending. */
export function workbookFileName({ title }: Workbook): string {
  return `${safeName(title)}.xlsx`;
}

/** @returns the names of the files, without their folder */
export async function exportWorkbook(
  workbook: Workbook,
  folder: string,
  fileName = workbookFileName(workbook),
): Promise<Result<readonly string[]>> {
  const written = await writeInto(folder, fileName, await writeWorkbook(workbook));
  return written.ok ? done([fileName]) : written;
}

/** A file for each sheet, in the order of the sheets. @returns the names of the files, without their folder */
export async function exportTexts({ sheets }: Workbook, folder: string): Promise<Result<readonly string[]>> {
  const taken = new Set<string>();
  const fileNames: string[] = [];
  for (const sheet of sheets) {
    const fileName = untaken(`${safeName(sheet.name)}.csv`, taken);
    const written = await writeInto(folder, fileName, writeCsv(sheet));
    if (!written.ok) return written;
    fileNames.push(fileName);
  }
  return done(fileNames);
}
