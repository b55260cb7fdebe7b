/** What a row says put together with what is known, and what is remembered of it. */
import type { FirmSize } from '../model/firm';
import type { KnownCapabilities } from './capabilityNames';
import type { Header } from './header';
import type { ListsSoFar } from './listsSoFar';
import type { RowDecision } from './mapping';
import { addTo, type Draft, type Merged, renew } from './merge';
import type { RowCells } from './rowCells';
import type { ListSpec } from './rows/spec';
import type { Identified } from './shelf';

/** A file that is being read into a list. */
export interface ListJob {
  readonly lists: ListsSoFar;
  readonly file: string;
  readonly header: Header;
  readonly names: KnownCapabilities;
  /** The size of new firms without one, if a person decided it. */
  readonly plainSize: FirmSize | undefined;
}

/** A row about an item, read but not yet compared with what is known. */
export interface ReadRow<Item> {
  readonly index: number;
  readonly cells: RowCells;
  readonly draft: Draft<Item>;
  readonly decision: RowDecision;
}

/** The item is in the list. */
export function place<Item extends Identified>(spec: ListSpec<Item>, { lists }: ListJob, item: Item): void {
  const shelf = spec.shelf(lists);
  if (shelf.get(item.id) !== item) shelf.put(item);
  spec.afterTaking?.(item, lists);
}

/** The item is in the list, and what the list said of it is remembered. */
export function put<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, item: Item, says: Draft<Item>): void {
  const { id: _, ...words } = says;
  place(spec, job, item);
  if (spec.remembers !== undefined && Object.keys(words).length > 0)
    job.lists.lastSaid.note(spec.remembers, item.id, job.file, words as Draft<Item>);
}

/**
 * What the row says put together with what is known of the item and what the last list said of it. `saidByRow` is what the row alone said
 * last, where it speaks of the item beside another row.
 */
export function mergedWith<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists }: ListJob,
  { draft, decision }: Pick<ReadRow<Item>, 'draft' | 'decision'>,
  item: Item,
  isDuplicate: boolean,
  saidByRow?: Draft<Item>,
): Merged<Item> {
  const saidByList = spec.remembers && lists.lastSaid.of<Item>(spec.remembers, item.id);
  const said = saidByRow ?? saidByList;
  const base = saidByRow ?? (saidByList && { ...spec.defaults, ...saidByList });
  const words = {
    item,
    draft,
    said: said ?? ({} as Draft<Item>),
    base,
    choices: decision.fields ?? {},
    isAnswered: decision.as !== undefined,
    adjust: (one: Draft<Item>) => spec.adjust?.(item, one) ?? one,
    recall: (one: Draft<Item>) => (base && spec.adjust?.(base, one)) ?? one,
  };
  return isDuplicate ? addTo(words) : renew(words);
}
