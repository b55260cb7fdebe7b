/** What the reader of every list tells the importer. */
import type { FirmSize } from '../../model/firm';
import type { z } from '../../parsing';
import type { CapabilityNames } from '../capabilityNames';
import type { ListName } from '../columns';
import type { RememberedList } from '../lastSaid';
import type { ListsSoFar } from '../listsSoFar';
import type { Draft } from '../merge';
import type { RowCells } from '../rowCells';
import type { Identified, Shelf } from '../shelf';

/** What a row may be compared with. */
export interface Context {
  readonly lists: ListsSoFar;
  readonly names: CapabilityNames;
  /** The size of new firms without one, if a person decided it. */
  readonly plainSize?: FirmSize | undefined;
}

/** A known item that a row speaks of, or seems to. */
export interface Match<Item> {
  readonly item: Item;
  /** `same` without a doubt; `duplicate` probably; `namesake` probably not. */
  readonly kind: 'same' | 'duplicate' | 'namesake';
}

export interface ListSpec<Item extends Identified> {
  readonly list: ListName;
  /** Under which name the list's words are remembered; not at all if undefined. */
  readonly remembers?: RememberedList;
  /** Is a person asked of every row that says an item again, even if it says nothing else of it? */
  readonly asksOfEveryDuplicate?: true;
  readonly schema: z.ZodType<Item>;
  /** How many items a workspace may hold. */
  readonly max: number;
  /** What a new item has where the list says nothing. */
  readonly defaults: Draft<Item>;
  shelf(lists: ListsSoFar): Shelf<Item>;
  /** What the row says; what is wrong with its cells stays in `cells`. */
  read(cells: RowCells, context: Context): Draft<Item>;
  /** The draft with what it points to, as far as that is known when its turn comes: what rows above it bring counts. */
  resolve?(draft: Draft<Item>, lists: ListsSoFar, cells: RowCells): Draft<Item>;
  /** The item that the row is about, if it is known already. */
  find(draft: Draft<Item>, lists: ListsSoFar, cells: RowCells): Match<Item> | undefined;
  /** The item that the row is about, if the office deleted it. */
  findDeleted?(draft: Draft<Item>, lists: ListsSoFar, cells: RowCells): Match<Item> | undefined;
  /** Does the row say by itself which item it is about? */
  isIdentified(draft: Draft<Item>): boolean;
  /** What tells the items of one list from each other, as the list writes it. */
  identityOf(draft: Draft<Item>): string;
  nameOf(draft: Draft<Item>, lists: ListsSoFar): string | undefined;
  /** A draft about a known item, with what only the item, or an earlier word on it, knows. */
  readonly adjust?: (known: Draft<Item>, draft: Draft<Item>) => Draft<Item>;
  /** What a row about a new item says, with what a person decided once for all rows that do not say it. */
  assume?(draft: Draft<Item>, context: Context, cells: RowCells): Draft<Item>;
  /** A new item with its id; demands the fields that it must have. */
  complete(draft: Draft<Item>, lists: ListsSoFar, cells: RowCells): object;
  /** Says that the row is taken as an item of its own although another has its name. */
  warnOfNamesake?(namesake: Item, cells: RowCells): void;
  /** Refuses a row that would make or change an item that may not be changed. */
  refuseChange?(item: Item, lists: ListsSoFar, cells: RowCells): void;
  /** What else follows when a row is taken. */
  afterTaking?(item: Item, lists: ListsSoFar): void;
}

/** A match beyond doubt. */
export function surely<Item>(item: Item | undefined): Match<Item> | undefined {
  return item && { item, kind: 'same' };
}

/** The fields that have a value. */
export function said<Fields extends object>(
  fields: Fields,
): { [Name in keyof Fields]?: Exclude<Fields[Name], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
    [Name in keyof Fields]?: Exclude<Fields[Name], undefined>;
  };
}
