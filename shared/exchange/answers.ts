/** What a person answered of rows, so that the same row is not asked about when its list comes again. */
import type { AnsweredRow } from '../model/imported';
import { limits } from '../model/limits';
import type { ListJob, ReadRow } from './combine';
import type { Draft } from './merge';
import type { ListSpec } from './rows/spec';
import type { Identified } from './shelf';

/** What a row is found by again. */
export type RowMark = Omit<AnsweredRow, 'as'>;

/** An item of which a person said that the row is it. */
export interface Answered<Item> {
  readonly item: Item;
  readonly as: AnsweredRow['as'];
  /** What the row said when it was last imported. */
  readonly says: Draft<Item>;
}

/** A row that has its turn. */
export interface MarkedRow<Item> extends ReadRow<Item> {
  readonly mark: RowMark;
}

/** The row with its mark; rows of a file that say the same are counted. */
export function marked<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists }: ListJob,
  row: ReadRow<Item>,
): MarkedRow<Item> {
  const { rowsMet } = spec.shelf(lists);
  const identity = `${row.draft.id ?? ''} ${spec.identityOf(row.draft)}`.slice(0, limits.shortText);
  const nth = rowsMet.get(identity) ?? 0;
  rowsMet.set(identity, nth + 1);
  return { ...row, mark: { identity, nth } };
}

/** The answer to the row when its list came before, unless a person now answers otherwise. */
export function answeredBefore<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists }: ListJob,
  { mark, decision }: MarkedRow<Item>,
): Answered<Item> | undefined {
  if (spec.remembers === undefined) return undefined;
  const said = lists.lastSaid.answerOf<Item>(spec.remembers, mark.identity, mark.nth);
  const item = said && spec.shelf(lists).get(said.itemId);
  if (said === undefined || item === undefined) return undefined;
  const { as, says } = said;
  return decision.as === undefined || decision.as === as ? { item, as, says } : undefined;
}

/** Remembers the answer, with what the row alone says. */
export function rememberAnswer<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists, file }: ListJob,
  { mark }: MarkedRow<Item>,
  answer: Answered<Item>,
): void {
  if (spec.remembers === undefined) return;
  const { id: _, ...says } = answer.says;
  lists.lastSaid.noteAnswer(spec.remembers, answer.item.id, file, { ...mark, as: answer.as }, says as Draft<Item>);
}
