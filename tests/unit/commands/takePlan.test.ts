/** Taking a plan: its members and its report, in one step. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, membersIn, refusalOf, town } from '../../helpers/commanding';
import { report } from '../../helpers/planReport';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const take = (members: readonly object[], id = 'k') => ({
  kind: 'plan.take',
  scenarioId: 's',
  consortia: [{ id, members }],
  report,
});

test('replaces the members of what was planned and keeps its report', () => {
  const taken = after(workspace, take([{ firmId: 'b', role: 'lead' }]));
  expect([membersIn(taken, 'k'), membersIn(taken, 'l')]).toEqual([['b:lead'], ['b:lead', 'a']]);
  expect(onlyScenario(taken).lastPlan?.score.total).toBe(4_200);
  expect(consortiumIn(taken, 'k').bans).toEqual(['d']);
  expect(labelOf(taken)).toBe('Take the plan (4,200 points)');
});

test('share and task of a firm that stays are kept', () => {
  const change = { kind: 'member.change', scenarioId: 's', consortiumId: 'k', firmId: 'a', sharePercent: 30 };
  const taken = after(after(workspace, change), take([{ firmId: 'a', role: 'partner', pinned: true }]));
  expect(consortiumIn(taken, 'k').members).toEqual([{ firmId: 'a', role: 'partner', pinned: true, sharePercent: 30 }]);
});

test('a later change of members leaves the report of the plan', () => {
  const taken = after(workspace, take([{ firmId: 'b', role: 'lead' }]));
  const moved = after(taken, { kind: 'member.move', scenarioId: 's', moves: [{ firmId: 'b', from: 'k' }] });
  expect(onlyScenario(moved).lastPlan).toEqual(onlyScenario(taken).lastPlan);
});

test('refuses a plan that is out of date, and a firm twice in one consortium', () => {
  expect(refusalOf(workspace, take([{ firmId: 'z', role: 'lead' }]))).toBe('plan-stale');
  expect(refusalOf(workspace, take([], 'z'))).toBe('plan-stale');
  const twice = [
    { firmId: 'b', role: 'lead' },
    { firmId: 'b', role: 'partner' },
  ];
  expect(refusalOf(workspace, take(twice))).toBe('unsound-change');
});
