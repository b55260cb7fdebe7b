/** Every way in which an answer is not what the office expects has its own code and sentence; what changed since is pointed out. */
import { expect, test } from 'vitest';
import type { ReviewAnswer } from '../../../../shared/exchange/review/answer';
import { lookSentences, standingSentence } from '../../../../shared/exchange/review/answerWords';
import { both } from '../../../../shared/language/messages/say';
import type { Workspace } from '../../../../shared/model/workspace';
import { answerOf, judged, keyOf, merged, sending, sentTown } from '../../../helpers/answering';
import { after } from '../../../helpers/commanding';
import { must } from '../../../helpers/reviewing';

const sent = sentTown('2026-11-30');
const accepting = { items: [{ consortiumId: 'k', stance: 'accept' }] };
const plain = answerOf(sent, 'a', accepting);

function codeOf(workspace: Workspace, answer: ReviewAnswer): string {
  const result = judged(workspace, answer);
  if (result.ok) return result.value.standing;
  expect(result.refusal.sentence.fa).toMatch(/[آ-ی]{3}.*\.$/u);
  expect(result.refusal.sentence.en).toMatch(/[a-z]{3}.*\.$/);
  return result.refusal.code;
}

test.each<[string, ReviewAnswer, string]>([
  ['as it should be', plain, 'fresh'],
  ['to a package of another workspace', { ...plain, workspaceId: 'other' as never }, 'other-workspace'],
  ['to a package that was never sent', { ...plain, packageId: 'p7' }, 'unknown-package'],
  [
    'in the name of another firm',
    { ...plain, header: { ...plain.header, firm: { id: 'b' as never, name: { fa: 'ب' } } } },
    'other-firm',
  ],
  ['of another round', { ...plain, header: { ...plain.header, round: 2 } }, 'other-round'],
  ['to a package that was altered', { ...plain, packageFingerprint: 'f' }, 'package-changed'],
  ['about a consortium that was not in it', answerOf(sent, 'b', accepting), 'beyond-package'],
])('an answer %s', (_, answer, code) => {
  expect(codeOf(sent, answer)).toBe(code);
});

test('another firm’s key is told from a new key of the same firm', () => {
  const both2 = merged(merged(sent, answerOf(sent, 'a')), answerOf(sent, 'b'));
  expect(codeOf(both2, answerOf(both2, 'c', { key: keyOf('b') }))).toBe('signer-of-other');
  const fresh = must(judged(both2, answerOf(both2, 'c')));
  const changed = must(judged(both2, answerOf(both2, 'a', { id: 'x2', key: keyOf('other') })));
  const known = must(judged(both2, answerOf(both2, 'a', { id: 'x3' })));
  expect([fresh.signer, changed.signer, known.signer]).toEqual(['new', 'changed', 'known']);
});

test('late, doubled and superseded are told apart, each with its sentence', () => {
  const once = merged(sent, plain);
  const again = after(sent, sending(sent, ['a'], 2));
  const standings = [
    must(judged(sent, plain)),
    must(judged(sent, plain, '2026-11-30T23:00:00Z')),
    must(judged(once, plain)),
    must(judged(again, plain)),
    must(judged(once, answerOf(once, 'a', { id: 'x0', at: '2026-11-21T09:00:00Z' }))),
  ];
  expect(standings.map(({ standing }) => standing)).toEqual(['fresh', 'late', 'doubled', 'superseded', 'superseded']);
  const said = standings.map((one) => both(standingSentence(one)).en);
  expect(new Set(said).size).toBe(4);
  expect(said[1]).toContain('after it was due');
});

test('a proposal that changed since, a consortium that is gone, a firm that was deleted: each is pointed out', () => {
  const answer = answerOf(sent, 'a', {
    items: [
      { consortiumId: 'k', stance: 'accept', conflictWith: ['c'] },
      { consortiumId: 'l', stance: 'decline' },
    ],
  });
  const moved = after(sent, {
    kind: 'member.setRole',
    scenarioId: 's',
    consortiumId: 'l',
    firmId: 'a',
    role: 'supplier',
  });
  expect(must(judged(moved, answer)).items.map(({ isOutdated }) => isOutdated)).toEqual([false, true]);
  const untrue = { ...answer, items: answer.items.map((item) => ({ ...item, mark: 'x' })) };
  expect(must(judged(moved, untrue)).items.map(({ isOutdated }) => isOutdated)).toEqual([false, true]);
  const removed = after(sent, { kind: 'consortium.remove', scenarioId: 's', consortiumIds: ['l'] });
  const gone = must(judged(removed, answer));
  expect(gone.items.map(({ isGone, canBeTaken }) => [isGone, canBeTaken])).toEqual([
    [false, true],
    [true, false],
  ]);
  expect(
    lookSentences(gone)
      .map((one) => both(one).en)
      .join(' '),
  ).toContain('no longer in the scenario; the firm said “Declines”');
  const alone = must(judged(after(sent, { kind: 'firm.remove', firmIds: ['c'] }), answer));
  expect(alone.items[0]?.goneFirms).toEqual(['c']);
  const kept = merged(after(sent, { kind: 'firm.remove', firmIds: ['c'] }), answer);
  expect(kept.reviews[0]?.answer?.items[0]?.conflictWith).toEqual([]);
});

test('nothing is taken in a scenario that was approved meanwhile, but acceptances are marked', () => {
  const items = [
    { consortiumId: 'k', stance: 'accept' },
    { consortiumId: 'l', stance: 'decline' },
  ];
  const closed = after(sent, { kind: 'scenario.changeStatus', scenarioId: 's', status: 'archived' });
  const done = merged(closed, answerOf(closed, 'a', { items }));
  expect(done.reviews[0]?.answer?.items.map(({ handled }) => handled)).toEqual(['taken', 'no']);
});

test('corrections that cannot be written or that the office changed too are pointed out and not taken blindly', () => {
  const changes = [
    { path: 'capacity', from: 9, to: 5 },
    { path: 'employees', from: null, to: -1 },
  ];
  const result = must(judged(sent, answerOf(sent, 'a', { changes })));
  expect(result.changes.map(({ verdict, canBeTaken, present }) => [verdict, canBeTaken, present])).toEqual([
    ['conflict', true, 2],
    ['clean', false, null],
  ]);
  expect(lookSentences(result)).toHaveLength(3);
});
