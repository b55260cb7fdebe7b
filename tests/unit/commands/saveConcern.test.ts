/** A concern is raised and answered. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf } from '../../helpers/commanding';
import { linked } from '../../helpers/coordinating';

const concern = { id: 'q2', firmIds: ['b'], topic: 'territory', text: { fa: 'محدودیت' }, status: 'raised' };

test('it is added, answered in its place, and stays with its meeting', () => {
  const raised = after(linked, { kind: 'concern.save', concern });
  expect(raised.concerns.map(({ id }) => id)).toEqual(['q1', 'q2']);
  expect(labelOf(raised)).toBe('Save concern: Geographic limits');
  const answer = { ...linked.concerns[0], status: 'answered', answer: { fa: 'پذیرفته شد' } };
  const answered = after(raised, { kind: 'concern.save', concern: answer });
  expect(answered.concerns[0]).toEqual(answer);
  expect(answered.meetings).toEqual(linked.meetings);
});

test('nothing counts as answered without an answer, and nobody unknown raises anything', () => {
  expect(refusalOf(linked, { kind: 'concern.save', concern: { ...concern, status: 'answered' } })).toBe(
    'concern-without-answer',
  );
  expect(refusalOf(linked, { kind: 'concern.save', concern: { ...concern, firmIds: ['z'] } })).toBe('unsound-change');
});
