/** Sending records what was packed; what was sent before and not answered is superseded, what was answered stays. */
import { expect, test } from 'vitest';
import { answerOf, merged, sending, sentTown } from '../../helpers/answering';
import { after, labelOf, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const states = (workspace: ReturnType<typeof sentTown>) =>
  workspace.reviews.map(({ firmId, round, state }) => `${firmId}${round} ${state}`);

test('every package is a review that waits, with the consortia that it was about', () => {
  const sent = sentTown('2026-12-01');
  expect(states(sent)).toEqual(['a1 sent', 'b1 sent', 'c1 sent']);
  expect(sent.reviews[0]?.packed?.map(({ consortiumId }) => consortiumId)).toEqual(['k', 'l']);
  expect(sent.reviews[0]).toMatchObject({ scenarioId: 's', packageId: 'p1-a', dueOn: '2026-12-01' });
  expect(labelOf(sent)).toBe('Send 3 review packages, round 1');
});

test('a new round supersedes what was not answered and leaves answers', () => {
  const town1 = sentTown();
  const answered = merged(town1, answerOf(town1, 'a', { items: [{ consortiumId: 'k', stance: 'accept' }] }));
  const again = after(answered, sending(answered, ['a', 'b'], 2));
  expect(states(again)).toEqual(['a1 answered', 'b1 superseded', 'c1 sent', 'a2 sent', 'b2 sent']);
});

test('a round that is past is refused, and so is a firm that is not there', () => {
  const second = after(sentTown(), sending(tinyWorkspace(town), ['a'], 2));
  expect(refusalOf(second, sending(second, ['b'], 1))).toBe('round-past');
  expect(refusalOf(tinyWorkspace(town), sending(tinyWorkspace(town), ['z']))).toBe('unsound-change');
});
