/** What a mapping asks of a file that the file cannot give: nothing is read then, because something else would be read than was meant. */
import { both } from '../language/messages/say';
import { type Sentence, sentence } from '../language/messages/sentence';
import { type Refusal, refuse } from '../result';
import type { ListMapping } from './mapping';
import type { SourceFile } from './table';

function sheetProblem(sheet: string, { file, sheets, hiddenSheets = [] }: SourceFile): Sentence | undefined {
  if (sheets.some(({ name }) => name === sheet)) return undefined;
  if (hiddenSheets.includes(sheet)) return sentence('mapping.hiddenSheet', { sheet, file });
  const names = sheets.flatMap(({ name }) => name ?? []);
  if (names.length === 0) return sentence('mapping.noSheets', { sheet, file });
  return sentence('mapping.noSheet', { sheet, file, sheets: names });
}

function headerRowProblem(row: number, { file, sheets }: SourceFile, sheet: string | undefined): Sentence | undefined {
  const read = sheets.filter(({ name }) => sheet === undefined || name === sheet);
  const rows = Math.max(0, ...read.map((one) => one.rows.length));
  return row <= rows ? undefined : sentence('mapping.headerRowFar', { row, rows, file });
}

/** Why the list cannot be read as the mapping wants; undefined if it can. */
export function misfitOf(
  source: SourceFile,
  { sheet, headerRow }: ListMapping,
): { readonly ok: false; readonly refusal: Refusal } | undefined {
  const noSheet = sheet === undefined ? undefined : sheetProblem(sheet, source);
  if (noSheet !== undefined) return refuse('mapping-sheet', both(noSheet));
  const far = headerRow === undefined ? undefined : headerRowProblem(headerRow, source, sheet);
  return far === undefined ? undefined : refuse('mapping-header-row', both(far));
}
