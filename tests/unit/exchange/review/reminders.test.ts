/** Whom to remind: who has a package in hand and has not answered, as long as there is something to answer. */
import { expect, test } from 'vitest';
import { remindersOf } from '../../../../shared/exchange/review/reminders';
import { both } from '../../../../shared/language/messages/say';
import type { Workspace } from '../../../../shared/model/workspace';
import { answerOf, merged, sending, sentTown } from '../../../helpers/answering';
import { after } from '../../../helpers/commanding';
import { onlyScenario } from '../../../helpers/tinyCity';

const sent = sentTown('2026-11-30');
const reminded = (workspace: Workspace, today = '2026-12-02') =>
  remindersOf(workspace, onlyScenario(workspace), today).map(({ firm, daysLeft }) => [firm.id, daysLeft]);

test('who has not answered is reminded with the days that are left or over, the most overdue first', () => {
  expect(reminded(sent)).toEqual([
    ['a', -2],
    ['b', -2],
    ['c', -2],
  ]);
  const [first] = remindersOf(sent, onlyScenario(sent), '2026-11-30');
  expect(first && both(first.sentence).en).toContain('Firm a');
  const later = after(sent, sending(sent, ['a'], 2, '2026-12-10'));
  expect(reminded(later)).toEqual([
    ['b', -2],
    ['c', -2],
    ['a', 8],
  ]);
});

test('who has answered is not reminded, nor who no longer sits in what its package is about', () => {
  const answered = merged(sent, answerOf(sent, 'b', { items: [{ consortiumId: 'l', stance: 'accept' }] }));
  expect(reminded(answered)).toEqual([
    ['a', -2],
    ['c', -2],
  ]);
  const moved = after(answered, { kind: 'member.move', scenarioId: 's', moves: [{ firmId: 'c', from: 'k' }] });
  expect(reminded(moved)).toEqual([['a', -2]]);
});
