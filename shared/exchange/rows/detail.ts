/** What the reader of a list whose rows are parts of items tells the importer. */
import type { RowCells } from '../rowCells';
import type { Identified } from '../shelf';
import type { Context, ListSpec } from './spec';

export interface DetailSpec<Owner extends Identified, Part> {
  readonly list: RowCells['list'];
  readonly owner: ListSpec<Owner>;
  /** The owner's field that holds the parts. */
  readonly field: keyof Owner & string;
  readOwner(cells: RowCells, context: Context): Owner | undefined;
  /** The part of one row; undefined, with what is wrong in `cells`, if it is refused. */
  readPart(cells: RowCells, context: Context): Part | undefined;
  /** May an owner have only one part with a key? */
  readonly isOnceEach?: true;
  /** What tells one part of an owner from another. */
  keyOf(part: Part): string;
  /** The parts of one owner, with what its rows leave to us. */
  complete?(parts: readonly Part[], owner: Owner): readonly Part[];
}
