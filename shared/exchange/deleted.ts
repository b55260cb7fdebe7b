/** Firms that the office deleted and that a newer list names again: they do not come back without being asked for. */
import { both } from '../language/messages/say';
import { sentence } from '../language/messages/sentence';
import type { MarkedRow } from './answers';
import type { ListJob, ReadRow } from './combine';
import { deletedQuestion } from './questions';
import type { Issue, RowLine } from './report';
import { RowCells } from './rowCells';
import { beginningOf } from './rowLines';
import type { ListSpec } from './rows/spec';
import type { Identified } from './shelf';

/** The deleted item that the row names. */
export function deletedItem<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists, header }: ListJob,
  { draft, index }: Pick<ReadRow<Item>, 'draft' | 'index'>,
): Item | undefined {
  const match = spec.findDeleted?.(draft, lists, new RowCells(spec.list, header, index));
  return match?.kind === 'namesake' ? undefined : match?.item;
}

/** The row is not imported: nobody has said yet that the item is to come back, or somebody said that it is not. */
export function deletedLine<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  { index, draft }: MarkedRow<Item>,
  deleted: Item,
): RowLine {
  const { lists } = job;
  const name = spec.nameOf(deleted, lists) ?? deleted.id;
  const isLeft = lists.lastSaid.isLeft(deleted.id);
  const key = isLeft ? 'exchange.row.deletedLeft' : 'exchange.row.deleted';
  const words = both(sentence(key, { row: index + 1, name }));
  const issue: Issue = { severity: 'warning', code: 'deleted', sentence: words };
  return {
    ...beginningOf(job.header, index, spec.nameOf(draft, lists)),
    verdict: 'ignored',
    question: deletedQuestion({ id: deleted.id, name }, isLeft),
    issues: [issue],
  };
}
