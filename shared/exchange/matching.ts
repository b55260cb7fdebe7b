/** Which item that is known a row is about. */
import { type Answered, answeredBefore, type MarkedRow } from './answers';
import type { ListJob } from './combine';
import type { Draft } from './merge';
import { RowCells } from './rowCells';
import { type ListSpec, type Match, surely } from './rows/spec';
import type { Identified } from './shelf';

export interface Found<Item> extends Match<Item> {
  /** What a person said of the row before. */
  readonly answered?: Answered<Item>;
}

/** Looks without saying anything of the cells. */
export function quietly<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, row: MarkedRow<Item>) {
  return spec.find(row.draft, job.lists, new RowCells(spec.list, job.header, row.index));
}

/** The item of which an earlier list said just this, if no other row of the file was about it. */
function rememberedItem<Item extends Identified>(spec: ListSpec<Item>, { lists }: ListJob, { draft }: MarkedRow<Item>) {
  const { remembers } = spec;
  if (remembers === undefined) return undefined;
  const shelf = spec.shelf(lists);
  const ids = lists.lastSaid.named(remembers, spec.identityOf(draft), (says: Draft<Item>) => spec.identityOf(says));
  const free = ids.filter((id) => !shelf.touchedBy.has(id) && !lists.lastSaid.isApart(remembers, id));
  return free.flatMap((id) => shelf.get(id) ?? [])[0];
}

/** May what an earlier list said tell which item is meant? Not where the row itself says it beyond doubt. */
function isOpen<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, row: MarkedRow<Item>): boolean {
  if (row.decision.as === 'separate' || !spec.isIdentified(row.draft)) return true;
  return row.draft.id === undefined && quietly(spec, job, row)?.kind !== 'same';
}

/** What is separate stays so when the list comes again, and what was joined stays joined: it is found by what was answered, or by what the list said of it. */
export function matchOf<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
): Found<Item> | undefined {
  const answered = answeredBefore(spec, job, row);
  if (answered !== undefined) return { item: answered.item, kind: 'same', answered };
  const remembered = rememberedItem(spec, job, row);
  if (remembered !== undefined && isOpen(spec, job, row)) return surely(remembered);
  return row.decision.as === 'separate' ? undefined : spec.find(row.draft, job.lists, row.cells);
}
