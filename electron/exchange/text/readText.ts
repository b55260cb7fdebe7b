/** Text files of rows (.csv, .tsv, .txt) and what was copied from a spreadsheet: encoding and separator found or chosen, quotes checked. */
import Papa from 'papaparse';
import { unguardFormula } from '../../../shared/exchange/formulaText';
import { addressOf, type Encoding, type SourceFile } from '../../../shared/exchange/table';
import { fileLimits } from '../limits';
import type { Budget } from '../sheetRows';
import { Stop } from '../unreadable';
import { delimiterOf } from './delimiter';
import { type Decoded, decodeAs, decodeText } from './encoding';

/** What a person chose instead of what was found. */
export interface TextChoices {
  readonly encoding?: Encoding;
  readonly delimiter?: string;
}

/** The text of a file. @throws Stop when it is none */
export function textOf(bytes: Uint8Array, { encoding }: TextChoices): Decoded {
  const decoded = encoding === undefined ? decodeText(bytes) : decodeAs(bytes, encoding);
  if (decoded !== undefined) return decoded;
  throw encoding === undefined ? new Stop('notText') : new Stop('encoding', { encoding });
}

class Rows {
  readonly rows: string[][] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  put(cells: string[]): void {
    const row = this.rows.length;
    const column = cells.length - 1;
    if (row >= fileLimits.rows || column >= fileLimits.columns)
      throw new Stop('farCell', { cell: addressOf(row, column) });
    const long = cells.findIndex(({ length }) => length > fileLimits.cellCharacters);
    if (long >= 0) throw new Stop('longCell', { cell: addressOf(row, long) });
    const characters = cells.reduce((sum, { length }) => sum + length, 0);
    this.#budget.spend(cells.length, characters);
    this.rows.push(cells.map(unguardFormula));
  }
}

/** A line break at the very end of the file does not begin a row. */
function withoutLastBreak(rows: readonly string[][]): readonly string[][] {
  const last = rows.at(-1);
  return last?.length === 1 && last[0] === '' ? rows.slice(0, -1) : rows;
}

/** The text as one sheet without a name. @throws Stop when it cannot be read whole */
export function readText(
  file: string,
  { text, encoding }: { readonly text: string; readonly encoding?: Encoding },
  choices: TextChoices,
  budget: Budget,
): SourceFile {
  const rows = new Rows(budget);
  const delimiter = choices.delimiter ?? delimiterOf(text);
  Papa.parse<string[]>(text, {
    header: false,
    delimiter,
    step({ data, errors }) {
      if (errors.some(({ type }) => type === 'Quotes')) throw new Stop('quotes');
      rows.put(data);
    },
  });
  const sheets = [{ rows: withoutLastBreak(rows.rows) }];
  return { file, sheets, ...(encoding === undefined ? {} : { encoding }), delimiter };
}
