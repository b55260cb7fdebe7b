/** One row of a file, read field by field: it knows the addresses, and gathers what was remarked. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { Reading } from './cells/outcome';
import { heard } from './cells/silence';
import { type ListName, labelOf } from './columns';
import type { Header } from './header';
import type { Issue } from './report';
import { addressOf, type Cell, cellText } from './table';

export class RowCells {
  readonly issues: Issue[] = [];
  readonly list: ListName;
  readonly #header: Header;
  readonly #row: number;

  constructor(list: ListName, header: Header, row: number) {
    this.list = list;
    this.#header = header;
    this.#row = row;
  }

  /** As a person counts: the first row of the file is 1. */
  get row(): number {
    return this.#row + 1;
  }

  /** The cell of a field; undefined when the file does not have the column. */
  cell(field: string): Cell | undefined {
    const column = this.#header.fields.get(field);
    return column === undefined ? undefined : this.#header.sheet.rows[this.#row]?.[column];
  }

  /** Reads a field; what is to be said of the cell is kept with its address. */
  read<Value>(field: string, understand: (cell: Cell | undefined) => Reading<Value>): Value | undefined {
    const cell = this.cell(field);
    const { value, remarks } = understand(heard(field, cell));
    const at = this.addressOf(field);
    const read = shortened(cellText(cell));
    const place = at === undefined ? {} : { cell: at, read };
    for (const { say, ...remark } of remarks) {
      this.issues.push({ ...remark, ...place, field, sentence: both(say(at ?? '', read)) });
    }
    return value;
  }

  /** Refuses the row for a field that it must have. */
  demand(field: string, value: unknown): void {
    if (value !== undefined || this.hasIssue(field)) return;
    const name = labelOf(this.list, field);
    const at = this.addressOf(field);
    this.issues.push(
      at === undefined
        ? {
            severity: 'error',
            code: 'required',
            field,
            sentence: both(sentence('exchange.cell.requiredColumn', { row: this.row, column: name })),
          }
        : {
            severity: 'error',
            code: 'required',
            cell: at,
            read: '',
            field,
            sentence: both(sentence('exchange.cell.required', { cell: at, column: name })),
          },
    );
  }

  get isRefused(): boolean {
    return this.issues.some(({ severity }) => severity === 'error');
  }

  addressOf(field: string): string | undefined {
    const column = this.#header.fields.get(field);
    return column === undefined ? undefined : addressOf(this.#row, column);
  }

  private hasIssue(field: string): boolean {
    const at = this.addressOf(field);
    return at !== undefined && this.issues.some(({ cell, severity }) => cell === at && severity === 'error');
  }
}

const longestShown = 200;

/** What is quoted in a report: a hostile cell does not make a hostile report. */
function shortened(text: string): string {
  return text.length <= longestShown ? text : `${text.slice(0, longestShown)}…`;
}
