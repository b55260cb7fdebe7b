/** Writes a workbook as .xlsx: the same workbook always gives the same bytes. */
import { colToLetter, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import type { CellKind, Workbook, WorkbookSheet, WrittenCell } from '../../shared/exchange/workbook';
import { t } from '../../shared/language/messages/say';
import { type ChoiceColumn, choiceColumnsOf, hiddenChoices, validationsOf } from './choices';
import { font, headStyle, heightsOf, styleOf } from './looks';

type FileCell = string | number | Date | null;

/** `_x0041_` stands for the letter A in this format: where a text really says so, its first sign is spelled out. */
const spelledSign = /_(?=x[0-9A-Fa-f]{4}_)/g;
/** The first day that every spreadsheet counts alike; earlier dates are written as text. */
const firstDay = '1900-03-01';

function fileCell(cell: WrittenCell, kind: CellKind): FileCell {
  if (typeof cell !== 'string') return cell;
  if (kind === 'date' && cell >= firstDay) return new Date(`${cell}T00:00:00Z`);
  return cell === '' ? null : cell.replace(spelledSign, '_x005F_');
}

function headCells({ columns }: WorkbookSheet): NonNullable<WriteSheet['cells']> {
  const cells: NonNullable<WriteSheet['cells']> = new Map();
  columns.forEach(({ heading, note }, column) => {
    const comment = note === undefined ? {} : { comment: { text: note } };
    cells.set(`0,${column}`, { value: heading, style: headStyle, ...comment });
  });
  return cells;
}

function sheetOf(sheet: WorkbookSheet, { language }: Workbook, choices: readonly ChoiceColumn[]): WriteSheet {
  const { name, columns, rows, emptyRows = 0 } = sheet;
  const validations = validationsOf(sheet, choices, language);
  const last = colToLetter(columns.length - 1);
  return {
    name,
    columns: columns.map((column) => ({ width: column.width, style: styleOf(column, language) })),
    rows: [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ kind }, column) => fileCell(row[column] ?? null, kind))),
    ],
    cells: headCells(sheet),
    rowDefs: heightsOf(sheet),
    autoFilter: { range: `A1:${last}${rows.length + 1 + emptyRows}` },
    freezePane: { rows: 1, columns: 1 },
    view: { rightToLeft: language === 'fa' },
    pageSetup: {
      paperSize: 'a4',
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    },
    ...(validations.length > 0 ? { dataValidations: validations } : {}),
  };
}

/** No clock in the file: what is written depends on the workbook alone. */
const noMoment = new Date(Date.UTC(2000, 0, 1));

/** The bytes of the workbook; sheets run from right to left in Persian. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  const choices = choiceColumnsOf(workbook);
  const sheets = workbook.sheets.map((sheet) => sheetOf(sheet, workbook, choices));
  return writeXlsx({
    sheets: [...sheets, ...hiddenChoices(choices)],
    defaultFont: font,
    properties: { title: workbook.title, creator: t(workbook.language, 'common.appName'), modified: noMoment },
  });
}
