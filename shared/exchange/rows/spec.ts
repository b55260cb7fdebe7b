/** What the reader of every list tells the importer. */
import type { z } from '../../parsing';
import type { ListName } from '../columns';
import type { ListsSoFar } from '../listsSoFar';
import type { ListMapping } from '../mapping';
import type { Draft } from '../merge';
import type { RowCells } from '../rowCells';
import type { Identified, Shelf } from '../shelf';

export interface ListSpec<Item extends Identified> {
  readonly list: ListName;
  readonly schema: z.ZodType<Item>;
  /** How many items a workspace may hold. */
  readonly max: number;
  shelf(lists: ListsSoFar): Shelf<Item>;
  /** What the row says; what is wrong with its cells stays in `cells`. */
  read(cells: RowCells, lists: ListsSoFar, mapping: ListMapping): Draft<Item>;
  /** The item that the row is about, if it is known already. */
  find(draft: Draft<Item>, lists: ListsSoFar, cells: RowCells): Item | undefined;
  /** The draft of a known item, with what only the item knows. */
  adjust?(item: Item, draft: Draft<Item>): Draft<Item>;
  /** A new item with its id and defaults; demands the fields that it must have. */
  complete(draft: Draft<Item>, lists: ListsSoFar, cells: RowCells): object;
  /** What else follows when a row is taken. */
  afterTaking?(item: Item, lists: ListsSoFar): void;
}

/** The fields that have a value. */
export function said<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
