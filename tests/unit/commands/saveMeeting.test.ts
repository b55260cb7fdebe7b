/** A meeting is written down. */
import { expect, test } from 'vitest';
import { after, labelOf, refusalOf } from '../../helpers/commanding';
import { heldTown, linked, secondMeeting } from '../../helpers/coordinating';

test('it is added with its decisions, and replaced in its place', () => {
  expect(heldTown.meetings.map(({ id }) => id)).toEqual(['m1', 'm2']);
  expect(heldTown.meetings[1]).toEqual(secondMeeting);
  expect(labelOf(heldTown)).toBe('Save meeting “Second meeting”');
  const renamed = after(heldTown, { kind: 'meeting.save', meeting: { ...secondMeeting, title: { fa: 'نام دیگر' } } });
  expect(renamed.meetings.map(({ title }) => title.fa)).toEqual(['جلسه', 'نام دیگر']);
});

test('a decision about something that is not there is refused', () => {
  const [decision] = secondMeeting.decisions;
  const wrong = { ...secondMeeting, decisions: [{ ...decision, consortiumIds: ['nowhere'] }] };
  expect(refusalOf(linked, { kind: 'meeting.save', meeting: wrong })).toBe('unsound-change');
});
