/** What becomes of one row: a new item, a change of a known one, or a refusal. */
import type { KnownCapabilities } from './capabilityNames';
import type { Header } from './header';
import type { ListsSoFar } from './listsSoFar';
import type { RowDecision } from './mapping';
import { addTo, type Draft, type Merged, renew } from './merge';
import { duplicateQuestion, editedQuestion } from './questions';
import type { Question, RowLine } from './report';
import { RowCells } from './rowCells';
import { beginningOf, mergedIssue, parsed, tooMany } from './rowLines';
import { type ListSpec, type Match, surely } from './rows/spec';
import type { Identified } from './shelf';

/** A file that is being read into a list. */
export interface ListJob {
  readonly lists: ListsSoFar;
  readonly file: string;
  readonly header: Header;
  readonly names: KnownCapabilities;
}

/** A row about an item, read but not yet compared with what is known. */
export interface ReadRow<Item> {
  readonly index: number;
  readonly cells: RowCells;
  readonly draft: Draft<Item>;
  readonly decision: RowDecision;
}

export function takeRow<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, row: ReadRow<Item>): RowLine {
  const match = matchOf(spec, job, row);
  const isApart = match?.kind === 'namesake' && row.decision.as !== 'merge';
  if (match !== undefined && !isApart) return knownLine(spec, job, row, match);
  if (match !== undefined) spec.warnOfNamesake?.(match.item, row.cells);
  return newLine(spec, job, row, match?.item);
}

/** The item of which an earlier list said just this, if no other row of the file was about it. */
function rememberedItem<Item extends Identified>(spec: ListSpec<Item>, { lists }: ListJob, draft: Draft<Item>) {
  if (spec.remembers === undefined) return undefined;
  const shelf = spec.shelf(lists);
  const ids = lists.lastSaid.named(spec.remembers, spec.identityOf(draft), (says: Draft<Item>) =>
    spec.identityOf(says),
  );
  return ids.flatMap((id) => (shelf.touchedBy.has(id) ? [] : (shelf.get(id) ?? [])))[0];
}

/** What is separate stays so when the list comes again: it is found by what the list said of it. */
function matchOf<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, row: ReadRow<Item>) {
  const { draft, cells, decision } = row;
  const isSeparate = decision.as === 'separate';
  const remembered = isSeparate || !spec.isIdentified(draft) ? rememberedItem(spec, job, draft) : undefined;
  return remembered === undefined && !isSeparate ? spec.find(draft, job.lists, cells) : surely(remembered);
}

/** A row whose id is taken, but that is to be an item of its own, gets another one. */
function ownDraft<Item extends Identified>(spec: ListSpec<Item>, { lists }: ListJob, draft: Draft<Item>): Draft<Item> {
  if (draft.id === undefined || spec.shelf(lists).get(draft.id) === undefined) return draft;
  const { id: _, ...rest } = draft;
  return rest as Draft<Item>;
}

function newLine<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: ReadRow<Item>,
  namesake: Item | undefined,
): RowLine {
  const { index, cells, draft } = row;
  const shelf = spec.shelf(job.lists);
  const start = beginningOf(job.header, index, spec.nameOf(draft, job.lists));
  const value = { ...spec.defaults, ...spec.complete(ownDraft(spec, job, draft), job.lists, cells) };
  if (!cells.isRefused && shelf.size >= spec.max) cells.issues.push(tooMany(index, spec.max));
  const item = cells.isRefused ? undefined : parsed(spec.schema, value, cells);
  if (item === undefined) return { ...start, verdict: 'refused', issues: cells.issues };
  const question = namesake ? namesakeQuestion(spec, job, row, namesake) : apartQuestion(spec, job, row);
  shelf.touchedBy.set(item.id, index + 1);
  put(spec, job, item, draft);
  return { ...start, verdict: 'new', id: item.id, ...(question && { question }), issues: cells.issues };
}

/** The item is in the list, and what the list said of it is remembered. */
export function put<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, item: Item, says: Draft<Item>): void {
  const { id: _, ...words } = says;
  const shelf = spec.shelf(job.lists);
  if (shelf.get(item.id) !== item) shelf.put(item);
  if (spec.remembers !== undefined && Object.keys(words).length > 0)
    job.lists.lastSaid.note(spec.remembers, item.id, job.file, words as Draft<Item>);
  spec.afterTaking?.(item, job.lists);
}

function withOf<Item extends Identified>(spec: ListSpec<Item>, { lists }: ListJob, item: Item): Question['with'] {
  const row = spec.shelf(lists).touchedBy.get(item.id);
  return { id: item.id, name: spec.nameOf(item, lists) ?? item.id, ...(row === undefined ? {} : { row }) };
}

/** What was asked before a person kept the row apart: it stays to be seen, and to be answered otherwise. */
function apartQuestion<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: ReadRow<Item>,
): Question | undefined {
  if (row.decision.as !== 'separate') return undefined;
  const match = spec.find(row.draft, job.lists, new RowCells(spec.list, job.header, row.index));
  if (match === undefined || match.kind === 'namesake') return undefined;
  const isDuplicate = match.kind === 'duplicate' || spec.shelf(job.lists).touchedBy.has(match.item.id);
  return questionOf(spec, job, row, match.item, mergedWith(spec, job, row, match.item, isDuplicate), isDuplicate);
}

function namesakeQuestion<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: ReadRow<Item>,
  namesake: Item,
): Question {
  const { fields } = mergedWith(spec, job, row, namesake, true);
  return duplicateQuestion(withOf(spec, job, namesake), 'separate', fields, row.decision);
}

/** What the row says put together with what is known of the item and what the last list said of it. */
export function mergedWith<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists }: ListJob,
  { draft, decision }: Pick<ReadRow<Item>, 'draft' | 'decision'>,
  item: Item,
  isDuplicate: boolean,
): Merged<Item> {
  const said = spec.remembers && lists.lastSaid.of<Item>(spec.remembers, item.id);
  const base = said && { ...spec.defaults, ...said };
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

function questionOf<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  { decision }: ReadRow<Item>,
  item: Item,
  { fields }: Merged<Item>,
  isDuplicate: boolean,
): Question | undefined {
  const known = withOf(spec, job, item);
  if (!isDuplicate) return editedQuestion(known, fields);
  const isAsked = spec.asksOfEveryDuplicate === true || fields.length > 0;
  return isAsked ? duplicateQuestion(known, 'merge', fields, decision) : undefined;
}

function knownLine<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: ReadRow<Item>,
  { item: known, kind }: Match<Item>,
): RowLine {
  const { index, cells, draft } = row;
  const { touchedBy } = spec.shelf(job.lists);
  const start = beginningOf(job.header, index, spec.nameOf(draft, job.lists));
  const earlier = touchedBy.get(known.id);
  const isDuplicate = earlier !== undefined || kind !== 'same';
  const merged = mergedWith(spec, job, row, known, isDuplicate);
  const question = questionOf(spec, job, row, known, merged, isDuplicate);
  const item = cells.isRefused ? undefined : parsed(spec.schema, merged.item, cells);
  if (item === undefined) return { ...start, verdict: 'refused', issues: cells.issues };
  if (earlier === undefined) touchedBy.set(known.id, index + 1);
  put(spec, job, merged.differences.length > 0 ? item : known, merged.says);
  return {
    ...start,
    ...verdictOf(merged, earlier),
    id: known.id,
    ...(question === undefined ? {} : { question }),
    issues: earlier === undefined ? cells.issues : [mergedIssue(index, earlier, known.id), ...cells.issues],
  };
}

function verdictOf<Item>({ differences, fields }: Merged<Item>, earlier: number | undefined) {
  const changed = differences.length > 0 ? { differences } : {};
  if (earlier === undefined) return { ...changed, verdict: differences.length > 0 ? 'changed' : 'same' } as const;
  const kept = fields.filter(({ choice }) => choice === 'known');
  const conflicts = kept.map(({ field, known, list }) => ({ field, from: known, to: list }));
  return {
    ...changed,
    verdict: 'merged',
    mergedInto: earlier,
    ...(conflicts.length > 0 ? { conflicts } : {}),
  } as const;
}
