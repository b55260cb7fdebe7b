/** What is asked about a row when it has its turn. */
import type { MarkedRow } from './answers';
import { type ListJob, mergedWith } from './combine';
import { quietly } from './matching';
import type { Merged } from './merge';
import { duplicateQuestion, editedQuestion, rememberedQuestion } from './questions';
import type { Question } from './report';
import type { ListSpec } from './rows/spec';
import type { Identified } from './shelf';

function withOf<Item extends Identified>(spec: ListSpec<Item>, { lists }: ListJob, item: Item): Question['with'] {
  const row = spec.shelf(lists).touchedBy.get(item.id);
  return { id: item.id, name: spec.nameOf(item, lists) ?? item.id, ...(row === undefined ? {} : { row }) };
}

/** Nothing is asked again of a row of which a person said which item it is, unless the row says something new that the office says otherwise. */
export function answeredQuestion<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  item: Item,
  { fields }: Merged<Item>,
): Question {
  const known = withOf(spec, job, item);
  const edited = editedQuestion(known, fields);
  return edited?.isAnswered === false ? edited : rememberedQuestion(known, fields);
}

/** What was asked before a person kept the row apart: it stays to be seen, and to be answered otherwise. */
export function apartQuestion<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
): Question | undefined {
  if (row.decision.as !== 'separate') return undefined;
  const match = quietly(spec, job, row);
  if (match === undefined || match.kind === 'namesake') return undefined;
  const isDuplicate = match.kind === 'duplicate' || spec.shelf(job.lists).touchedBy.has(match.item.id);
  return questionOf(spec, job, row, match.item, mergedWith(spec, job, row, match.item, isDuplicate), isDuplicate);
}

export function namesakeQuestion<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  row: MarkedRow<Item>,
  namesake: Item,
): Question {
  const { fields } = mergedWith(spec, job, row, namesake, true);
  return duplicateQuestion(withOf(spec, job, namesake), 'separate', fields, row.decision);
}

export function questionOf<Item extends Identified>(
  spec: ListSpec<Item>,
  job: ListJob,
  { decision }: MarkedRow<Item>,
  item: Item,
  { fields }: Merged<Item>,
  isDuplicate: boolean,
): Question | undefined {
  const known = withOf(spec, job, item);
  if (!isDuplicate) return editedQuestion(known, fields);
  const isAsked = spec.asksOfEveryDuplicate === true || fields.length > 0;
  return isAsked ? duplicateQuestion(known, 'merge', fields, decision) : undefined;
}
