/** Gathers the cells of a sheet, and stops before a file costs too much. */
import { addressOf, type Cell, type Sheet } from '../../shared/exchange/table';
import { fileLimits } from './limits';
import { Stop } from './unreadable';

/** What all sheets of a file may cost together. */
export class Budget {
  #cells = 0;
  #characters = 0;
  readonly #onCells: (characters: number) => void;

  /** @param onCells called whenever something was taken: a file that gives nothing for long is given up */
  constructor(onCells: (characters: number) => void = () => undefined) {
    this.#onCells = onCells;
  }

  spend(cells: number, characters: number): void {
    this.#cells += cells;
    this.#characters += characters;
    if (this.#cells > fileLimits.cells || this.#characters > fileLimits.characters) throw new Stop('tooLarge');
    this.#onCells(characters);
  }
}

export class SheetRows {
  readonly #rows: Cell[][] = [];
  readonly #budget: Budget;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  /** Puts a cell at its place; one that says nothing takes no room. */
  put(row: number, column: number, cell: Cell): void {
    if (cell === null || cell === '') return;
    if (!(row >= 0 && column >= 0)) throw new Stop('broken');
    if (row >= fileLimits.rows || column >= fileLimits.columns)
      throw new Stop('farCell', { cell: addressOf(row, column) });
    const length = typeof cell === 'string' ? cell.length : 1;
    if (length > fileLimits.cellCharacters) throw new Stop('longCell', { cell: addressOf(row, column) });
    const cells = this.#rowAt(row);
    this.#budget.spend(Math.max(0, column + 1 - cells.length), length);
    while (cells.length < column) cells.push(null);
    cells[column] = cell;
  }

  /** The sheet as it is read; undefined `merged` where no cells are joined. */
  sheet(name: string, merged: readonly string[] = []): Sheet {
    return { name, rows: this.#rows, ...(merged.length === 0 ? {} : { merged }) };
  }

  #rowAt(row: number): Cell[] {
    while (this.#rows.length <= row) this.#rows.push([]);
    const cells = this.#rows[row];
    if (cells === undefined) throw new Stop('broken');
    return cells;
  }
}
