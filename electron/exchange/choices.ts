/** The words offered in a column: a rule of the sheet, and a hidden sheet for those that a rule cannot hold. */
import { colToLetter, type DataValidation, type WriteSheet } from 'hucre/xlsx';
import type { Workbook, WorkbookSheet } from '../../shared/exchange/workbook';
import type { Language } from '../../shared/language/language';
import { t } from '../../shared/language/messages/say';

const longestRule = 250;
const hiddenSheet = 'choices';

export interface ChoiceColumn {
  readonly sheet: string;
  readonly column: number;
  readonly choices: readonly string[];
}

/** Every column of the workbook that offers words. */
export function choiceColumnsOf({ sheets }: Workbook): readonly ChoiceColumn[] {
  return sheets.flatMap(({ name, columns }) =>
    columns.flatMap(({ choices = [] }, column) => (choices.length === 0 ? [] : [{ sheet: name, column, choices }])),
  );
}

/** Does a rule hold the words itself? */
function isShort({ choices }: ChoiceColumn): boolean {
  return choices.join(',').length <= longestRule && !choices.some((choice) => /[,"]/.test(choice));
}

const longOnesOf = (all: readonly ChoiceColumn[]) => all.filter((one) => !isShort(one));

/** The sheet with the words of long lists; none where there are no such lists. */
export function hiddenChoices(all: readonly ChoiceColumn[]): WriteSheet[] {
  const longOnes = longOnesOf(all);
  if (longOnes.length === 0) return [];
  const height = Math.max(...longOnes.map(({ choices }) => choices.length));
  const rows = Array.from({ length: height }, (_, row) => longOnes.map(({ choices }) => choices[row] ?? null));
  return [{ name: hiddenSheet, rows, hidden: true }];
}

function wordsOf(one: ChoiceColumn, longOnes: readonly ChoiceColumn[]): Pick<DataValidation, 'values' | 'formula1'> {
  if (isShort(one)) return { values: [...one.choices] };
  const column = colToLetter(longOnes.indexOf(one));
  return { formula1: `${hiddenSheet}!$${column}$1:$${column}$${one.choices.length}` };
}

/** The rules of one sheet, from its first row to its last: a word that is not offered is questioned, not forbidden. */
export function validationsOf(
  { name, rows, emptyRows = 0 }: WorkbookSheet,
  all: readonly ChoiceColumn[],
  language: Language,
): DataValidation[] {
  const longOnes = longOnesOf(all);
  return all
    .filter(({ sheet }) => sheet === name)
    .map((one): DataValidation => {
      const letter = colToLetter(one.column);
      return {
        type: 'list',
        range: `${letter}2:${letter}${Math.max(2, rows.length + 1 + emptyRows)}`,
        ...wordsOf(one, longOnes),
        allowBlank: true,
        showErrorMessage: true,
        errorStyle: 'warning',
        errorTitle: t(language, 'lists.choice.title'),
        errorMessage: t(language, 'lists.choice.text'),
      };
    });
}
