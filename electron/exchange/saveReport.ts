/** Saves the report of an import where a person wants it: as a workbook, as text for a spreadsheet, or as JSON for a program. */
import { basename, dirname, extname } from 'node:path';
import type { ImportReport } from '../../shared/exchange/report';
import { reportTable, reportWorkbook } from '../../shared/exchange/reportWorkbook';
import type { Language } from '../../shared/language/language';
import { both } from '../../shared/language/messages/say';
import { sentence } from '../../shared/language/messages/sentence';
import { done, type Result, refuse } from '../../shared/result';
import { writeWhole } from '../papers/writeWhole';
import { writeCsv } from './writeCsv';
import { writeWorkbook } from './writeWorkbook';

async function bytesOf(report: ImportReport, ending: string, language: Language): Promise<Uint8Array> {
  if (ending === '.json') return new TextEncoder().encode(`${JSON.stringify(report, null, 2)}\n`);
  return ending === '.csv' ? writeCsv(reportTable(report, language)) : writeWorkbook(reportWorkbook(report, language));
}

/** Writes the report in the format that the ending names. */
export async function saveReport(report: ImportReport, path: string, language: Language): Promise<Result<null>> {
  const bytes = await bytesOf(report, extname(path).toLowerCase(), language);
  try {
    await writeWhole(path, bytes);
    return done(null);
  } catch {
    const params = { file: basename(path), folder: dirname(path) };
    return refuse('not-written', both(sentence('exchange.refused.notWritten', params)));
  }
}
