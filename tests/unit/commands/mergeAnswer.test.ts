/** An answer is taken over in one step: declines become bans, conflicts ties, corrections new records; twice is once, and order does not matter. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commit, parseCall, startHistory, undo } from '../../../shared/commands/history';
import { mergeCallFor } from '../../../shared/commands/mergeCall';
import type { ReviewAnswer } from '../../../shared/exchange/review/answer';
import type { Workspace } from '../../../shared/model/workspace';
import { answerOf, judged, keyOf, merged, sending, sentTown } from '../../helpers/answering';
import { after, consortiumIn, labelOf, membersIn, now, refusalOf } from '../../helpers/commanding';
import { must } from '../../helpers/reviewing';

const sent = sentTown('2026-12-01');
const callFor = (workspace: Workspace, answer: ReviewAnswer, take: 'all' | 'none' = 'all') =>
  mergeCallFor(must(judged(workspace, answer)), take);
const reviewOf = (workspace: Workspace, id: string) => workspace.reviews.find((review) => review.id === id);

test('a declined consortium loses the firm and bans it', () => {
  const done = merged(
    sent,
    answerOf(sent, 'a', { items: [{ consortiumId: 'k', stance: 'decline', comment: 'ظرفیت نداریم' }] }),
  );
  expect(membersIn(done, 'k')).toEqual(['c']);
  expect(consortiumIn(done, 'k').bans).toEqual(['a', 'd']);
  expect(membersIn(done, 'l')).toEqual(['b:lead', 'a']);
  expect(labelOf(done)).toBe('Answer of “Firm a”');
});

test('an acceptance is marked, a condition changes role and share, a conflict becomes a tie', () => {
  const items = [
    { consortiumId: 'k', stance: 'accept', conflictWith: ['c'] },
    {
      consortiumId: 'l',
      stance: 'conditional',
      conditions: { role: 'supplier', sharePercent: 12, text: 'پس از پایلوت' },
    },
  ];
  const done = merged(sent, answerOf(sent, 'a', { items }));
  expect(reviewOf(done, 'p1-a')?.answer?.items.map(({ handled }) => handled)).toEqual(['taken', 'taken']);
  expect(reviewOf(done, 'p1-a')?.state).toBe('answered');
  expect(consortiumIn(done, 'l').members[1]).toEqual({ firmId: 'a', role: 'supplier', sharePercent: 12 });
  expect(done.ties.at(-1)).toEqual({ id: 'conflict-a-c', kind: 'conflict', firmIds: ['a', 'c'] });
});

test('a conflict that is known already, or that both sides declare, is one tie', () => {
  const a = answerOf(sent, 'a', { items: [{ consortiumId: 'k', stance: 'accept', conflictWith: ['c'] }] });
  const c = answerOf(sent, 'c', { items: [{ consortiumId: 'k', stance: 'accept', conflictWith: ['a'] }] });
  const both = merged(merged(sent, a), c);
  expect(both.ties.filter(({ kind, firmIds }) => kind === 'conflict' && firmIds.includes('a' as never))).toHaveLength(
    1,
  );
});

test('corrections of the record are taken by path, and concerns are raised for the firm', () => {
  const changes = [
    { path: 'capacity', from: 2, to: 5 },
    { path: 'capabilities/Y', from: { capabilityId: 'Y', level: 3 }, to: null },
    { path: 'concerns', from: null, to: [{ topic: 'finance', text: { fa: 'تأخیر پرداخت' } }] },
  ];
  const done = merged(sent, answerOf(sent, 'a', { changes }));
  const firm = done.firms.find(({ id }) => id === 'a');
  expect(firm?.capacity).toBe(5);
  expect(firm?.capabilities).toEqual([{ capabilityId: 'X', level: 4 }]);
  expect(done.concerns).toEqual([
    { id: 'answer-x-a-1', firmIds: ['a'], topic: 'finance', text: { fa: 'تأخیر پرداخت' }, status: 'raised' },
  ]);
});

test('nothing is taken unasked: the answer is recorded, and every word waits for a decision', () => {
  const answer = answerOf(sent, 'a', {
    items: [{ consortiumId: 'k', stance: 'decline' }],
    changes: [{ path: 'capacity', from: 2, to: 5 }],
  });
  const waiting = merged(sent, answer, 'none');
  expect(membersIn(waiting, 'k')).toEqual(['a:lead!', 'c']);
  expect(waiting.firms).toBe(sent.firms);
  const call = callFor(waiting, answer, 'none');
  const some = after(waiting, {
    ...call,
    take: { consortia: ['k'], paths: [] },
    refuse: { consortia: [], paths: ['capacity'] },
  });
  expect(membersIn(some, 'k')).toEqual(['c']);
  expect(reviewOf(some, 'p1-a')?.answer?.profileChanges[0]?.handled).toBe('refused');
  expect(some.firms).toBe(sent.firms);
  const later = after(some, { ...call, take: { consortia: [], paths: ['capacity'] } });
  expect(later.firms.find(({ id }) => id === 'a')?.capacity).toBe(5);
});

test('the same answer again changes nothing, also after the office has lifted the ban', () => {
  const answer = answerOf(sent, 'a', { items: [{ consortiumId: 'k', stance: 'decline' }] });
  const once = merged(sent, answer);
  expect(merged(once, answer)).toBe(once);
  const lifted = after(once, { kind: 'member.ban', scenarioId: 's', consortiumId: 'k', firmIds: ['a'], banned: false });
  expect(merged(lifted, answer)).toBe(lifted);
});

test('one step is undone as a whole', () => {
  const answer = answerOf(sent, 'a', {
    items: [{ consortiumId: 'k', stance: 'decline', conflictWith: ['c'] }],
    changes: [{ path: 'capacity', from: 2, to: 5 }],
  });
  const call = must(parseCall(callFor(sent, answer)));
  const history = must(commit(startHistory(sent), call, { now }));
  expect(history.past).toHaveLength(1);
  expect({ ...undo(history, { now }).workspace, journal: [] }).toEqual({ ...sent, journal: [] });
});

test('of two answers the later one counts, whichever comes first; the other is kept beside it', () => {
  const early = answerOf(sent, 'a', {
    id: 'x1',
    at: '2026-11-22T09:00:00Z',
    items: [{ consortiumId: 'k', stance: 'accept' }],
  });
  const late = answerOf(sent, 'a', {
    id: 'x2',
    at: '2026-11-23T09:00:00Z',
    items: [{ consortiumId: 'k', stance: 'conditional', comment: 'اصلاح' }],
  });
  const one = merged(merged(sent, early, 'none'), late, 'none');
  const other = merged(merged(sent, late, 'none'), early, 'none');
  expect(one.reviews).toEqual(other.reviews);
  expect(one.reviews.map(({ id, state, answer }) => [id, state, answer?.answerId])).toEqual([
    ['p1-a', 'answered', 'x2'],
    ['p1-a.x1', 'superseded', 'x1'],
    ['p1-b', 'sent', undefined],
    ['p1-c', 'sent', undefined],
  ]);
  expect(merged(other, early)).toBe(other);
});

test('an answer to a round that is past is kept and has no effect', () => {
  const again = after(sent, sending(sent, ['a'], 2));
  const answer = answerOf(again, 'a', { items: [{ consortiumId: 'k', stance: 'decline' }] });
  const done = merged(again, answer);
  expect(membersIn(done, 'k')).toEqual(['a:lead!', 'c']);
  expect(done.reviews.map(({ id, state }) => `${id} ${state}`)).toContain('p1-a.x-a superseded');
  expect(reviewOf(done, 'p2-a')?.state).toBe('sent');
  const forced = { ...callFor(again, answer), take: { consortia: ['k'], paths: [] } };
  expect(refusalOf(again, forced)).toBe('superseded');
});

test('an answer after the due date is late and counts all the same', () => {
  const due = sentTown('2026-11-21');
  const done = merged(due, answerOf(due, 'a', { items: [{ consortiumId: 'k', stance: 'decline' }] }));
  expect(reviewOf(done, 'p1-a')?.state).toBe('late');
  expect(membersIn(done, 'k')).toEqual(['c']);
});

test('another key than the firm’s known one is not taken until the office says that it is right', () => {
  const first = merged(sent, answerOf(sent, 'a', { id: 'x1' }));
  const second = answerOf(first, 'a', { id: 'x2', at: '2026-11-23T10:00:00Z', key: keyOf('a-new') });
  expect(refusalOf(first, callFor(first, second))).toBe('signer-changed');
  const accepted = after(first, { ...callFor(first, second), acceptsSigner: true });
  expect(reviewOf(accepted, 'p1-a')?.answer?.signer).toBe(keyOf('a-new'));
});

test('a package that was never sent is refused, and so is a correction that would spoil the record', () => {
  const call = callFor(sent, answerOf(sent, 'a', { changes: [{ path: 'capacity', from: 2, to: 99 }] }), 'none');
  expect(refusalOf(sent, { ...call, packageId: 'p9' })).toBe('unknown-package');
  expect(refusalOf(sent, { ...call, take: { consortia: [], paths: ['capacity'] } })).toBe('unsound-correction');
  const stray = callFor(
    sent,
    answerOf(sent, 'a', { changes: [{ path: 'capabilities/Q', from: null, to: { capabilityId: 'Q', level: 1 } }] }),
    'none',
  );
  expect(refusalOf(sent, { ...stray, take: { consortia: [], paths: ['capabilities/Q'] } })).toBe('missing-reference');
});

const stance = fc.constantFrom('accept', 'conditional', 'decline');
const words = fc.record({
  a: fc.tuple(stance, stance),
  b: stance,
  c: stance,
  hostile: fc.boolean(),
  capacity: fc.integer({ min: 0, max: 9 }),
});

test('answers of different firms give the same workspace in every order', () => {
  fc.assert(
    fc.property(words, fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), (said, order) => {
      const conflict = (other: string) => (said.hostile ? { conflictWith: [other] } : {});
      const conditions = { conditions: { role: 'lead', sharePercent: 20 } };
      const answers = [
        answerOf(sent, 'a', {
          items: [
            { consortiumId: 'k', stance: said.a[0], ...conflict('c'), ...conditions },
            { consortiumId: 'l', stance: said.a[1], ...conflict('b') },
          ],
          changes: [{ path: 'concerns', from: null, to: [{ topic: 'other', text: { fa: 'الف' } }] }],
        }),
        answerOf(sent, 'b', {
          items: [{ consortiumId: 'l', stance: said.b, ...conflict('a') }],
          changes: [{ path: 'capacity', from: 2, to: said.capacity }],
        }),
        answerOf(sent, 'c', {
          items: [{ consortiumId: 'k', stance: said.c, ...conditions }],
          changes: [{ path: 'concerns', from: null, to: [{ topic: 'talent', text: { fa: 'ج' } }] }],
        }),
      ];
      const inOrder = (places: readonly number[]) =>
        places.reduce((so, place) => merged(so, answers[place] as ReviewAnswer), sent);
      expect({ ...inOrder(order), journal: [] }).toEqual({ ...inOrder([0, 1, 2]), journal: [] });
    }),
    { numRuns: 60 },
  );
});
