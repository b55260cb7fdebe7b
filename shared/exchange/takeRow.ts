/** What becomes of one row: a new item, a change of a known one, or a refusal. */
import { type Answered, type MarkedRow, marked, rememberAnswer } from './answers';
import { type ListJob, mergedWith, place, put, type ReadRow } from './combine';
import { deletedItem, deletedLine } from './deleted';
import { type Found, matchOf } from './matching';
import { type Draft, type Merged, saysOtherwise } from './merge';
import { deletedQuestion } from './questions';
import type { Issue, RowLine } from './report';
import { answeredIssue, beginningOf, mergedIssue, parsed, tooMany } from './rowLines';
import { answeredQuestion, apartQuestion, namesakeQuestion, questionOf } from './rowQuestions';
import type { ListSpec } from './rows/spec';
import type { Identified } from './shelf';

export function takeRow<Item extends Identified>(spec: ListSpec<Item>, job: ListJob, read: ReadRow<Item>): RowLine {
  const draft = spec.resolve?.(read.draft, job.lists, read.cells) ?? read.draft;
  const row = marked(spec, job, { ...read, draft });
  const match = matchOf(spec, job, row);
  const isApart = match?.kind === 'namesake' && row.decision.as !== 'merge';
  if (match !== undefined && !isApart) return knownLine(spec, job, row, match);
  const deleted = deletedItem(spec, job, row);
  if (deleted !== undefined && row.decision.as !== 'separate') return deletedLine(spec, job, row, deleted);
  if (match !== undefined) spec.warnOfNamesake?.(match.item, row.cells);
  return newLine(spec, job, row, { namesake: match?.item, deleted });
}

interface Others<Item> {
  /** Another item of the name. */
  readonly namesake: Item | undefined;
  /** What the office deleted and a person wants back. */
  readonly deleted: Item | undefined;
}

/** A row whose id is taken, but that is to be an item of its own, gets another one; an item that comes back has the id it had. */
function ownDraft<Item extends Identified>(
  spec: ListSpec<Item>,
  { lists }: ListJob,
  draft: Draft<Item>,
  deleted: Item | undefined,
): Draft<Item> {
  const { id = deleted?.id, ...rest } = draft;
  const isFree = id !== undefined && spec.shelf(lists).get(id) === undefined;
  return (isFree ? { ...rest, id } : rest) as Draft<Item>;
}

function newLine<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
  others: Others<Item>,
): RowLine {
  const { index, cells, decision } = row;
  const shelf = spec.shelf(job.lists);
  const start = beginningOf(job.header, index, spec.nameOf(row.draft, job.lists));
  const draft = spec.assume?.(row.draft, job, cells) ?? row.draft;
  const value = { ...spec.defaults, ...spec.complete(ownDraft(spec, job, draft, others.deleted), job.lists, cells) };
  if (!cells.isRefused && shelf.size >= spec.max) cells.issues.push(tooMany(index, spec.max));
  const item = cells.isRefused ? undefined : parsed(spec.schema, value, cells);
  if (item !== undefined) spec.refuseChange?.(item, job.lists, cells);
  if (item === undefined || cells.isRefused) return { ...start, verdict: 'refused', issues: cells.issues };
  const question = askedOfNew(spec, job, row, others);
  shelf.touchedBy.set(item.id, index + 1);
  put(spec, job, item, draft);
  if (decision.as === 'separate' && question?.kind === 'duplicate')
    rememberAnswer(spec, job, row, { item, as: 'separate', says: {} as Draft<Item> });
  return { ...start, verdict: 'new', id: item.id, ...(question && { question }), issues: cells.issues };
}

function askedOfNew<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
  { namesake, deleted }: Others<Item>,
) {
  if (deleted !== undefined) {
    const known = { id: deleted.id, name: spec.nameOf(deleted, job.lists) ?? deleted.id };
    return { ...deletedQuestion(known, false), isAnswered: true };
  }
  return namesake === undefined ? apartQuestion(spec, job, row) : namesakeQuestion(spec, job, row, namesake);
}

/** How a row is to be understood that is about a known item. */
interface Reading<Item> {
  readonly merged: Merged<Item>;
  readonly isDuplicate: boolean;
  /** The answer of an earlier import that holds, because nobody answered anew. */
  readonly standing: Answered<Item> | undefined;
}

function readKnown<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
  { item, kind, answered }: Found<Item>,
): Reading<Item> {
  const isJoined = answered?.as === 'merge';
  const standing = isJoined && row.decision.as === undefined ? answered : undefined;
  const isAgain = spec.shelf(job.lists).touchedBy.has(item.id) || kind !== 'same' || isJoined;
  const isDuplicate = standing === undefined && isAgain;
  return { merged: mergedWith(spec, job, row, item, isDuplicate, standing?.says), isDuplicate, standing };
}

/** The item as the row leaves it, and what is to be remembered of the row and its answer. */
function take<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
  item: Item,
  { merged, isDuplicate, standing }: Reading<Item>,
): void {
  const { draft, decision } = row;
  if (standing !== undefined) {
    place(spec, job, item);
    rememberAnswer(spec, job, row, { ...standing, says: merged.says });
    return;
  }
  put(spec, job, item, merged.says);
  if (decision.as === 'merge' && isDuplicate) rememberAnswer(spec, job, row, { item, as: 'merge', says: draft });
}

function knownLine<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
  found: Found<Item>,
): RowLine {
  const { index, cells, draft } = row;
  const { item: known } = found;
  const { touchedBy, spokenOf } = spec.shelf(job.lists);
  const start = beginningOf(job.header, index, spec.nameOf(draft, job.lists) ?? spec.nameOf(known, job.lists));
  const earlier = touchedBy.get(known.id);
  spokenOf.add(known.id);
  const reading = readKnown(spec, job, row, found);
  const { merged, standing, isDuplicate } = reading;
  const question =
    standing === undefined
      ? questionOf(spec, job, row, known, merged, isDuplicate)
      : answeredQuestion(spec, job, known, merged);
  if (saysOtherwise(merged)) spec.refuseChange?.(known, job.lists, cells);
  const item = cells.isRefused ? undefined : parsed(spec.schema, merged.item, cells);
  if (item === undefined) return { ...start, verdict: 'refused', issues: cells.issues };
  if (earlier === undefined) touchedBy.set(known.id, index + 1);
  take(spec, job, row, merged.differences.length > 0 ? item : known, reading);
  const told: readonly Issue[] = [
    ...(earlier === undefined ? [] : [mergedIssue(index, earlier, known.id)]),
    ...(standing === undefined ? [] : [answeredIssue(index, spec.nameOf(known, job.lists) ?? known.id, known.id)]),
  ];
  return {
    ...start,
    ...verdictOf(merged, earlier),
    id: known.id,
    ...(question === undefined ? {} : { question }),
    issues: [...told, ...cells.issues],
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
