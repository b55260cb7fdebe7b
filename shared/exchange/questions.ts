/** What a person is asked about a row that does not agree with what is known. */
import type { RowDecision } from './mapping';
import type { FieldChoice, Question } from './report';

type With = Question['with'];

/** Does the row say an item again? Merged unless a person says otherwise; a mere namesake stays apart. */
export function duplicateQuestion(
  known: With,
  suggestion: 'merge' | 'separate',
  fields: readonly FieldChoice[],
  { as }: RowDecision,
): Question {
  return { kind: 'duplicate', with: known, suggestion, isAnswered: as !== undefined, fields };
}

/** The office changed what the list now says otherwise; undefined where it did not. */
export function editedQuestion(known: With, fields: readonly FieldChoice[]): Question | undefined {
  if (fields.length === 0) return undefined;
  const isAnswered = fields.every(({ isDecided }) => isDecided);
  return { kind: 'edited', with: known, suggestion: 'known', isAnswered, fields };
}

/** A person said before that the row is this item. */
export function rememberedQuestion(known: With, fields: readonly FieldChoice[]): Question {
  return { kind: 'duplicate', with: known, suggestion: 'merge', isAnswered: true, remembered: 'merge', fields };
}

/** Is an item that the office deleted to come back? Not unless a person says so. */
export function deletedQuestion(deleted: With, isLeft: boolean): Question {
  const remembered = isLeft ? ({ remembered: 'leave' } as const) : {};
  return { kind: 'deleted', with: deleted, suggestion: 'leave', isAnswered: isLeft, ...remembered, fields: [] };
}
