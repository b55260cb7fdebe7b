/** The planner finds the best plan: tried against every plan there is, in many tiny cities, with the real solver. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { scoreGrouping } from '../../../shared/planning/score';
import { bestScoreByTrying, planned } from '../../helpers/planning';
import { onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

/** The first member of the first consortium is pinned. */
function withPin(city: TinyCity): TinyCity {
  const c1 = city.consortia.c1;
  if (c1 === undefined) return city;
  const members = (c1.members ?? []).map((member, index) => (index === 0 ? `${member}!` : member));
  return { ...city, consortia: { ...city.consortia, c1: { ...c1, members } } };
}

function expectBest(city: TinyCity): void {
  const workspace = tinyWorkspace(city);
  const scenario = onlyScenario(workspace);
  const best = bestScoreByTrying(workspace, scenario);
  fc.pre(best !== undefined);
  const { outcome, progress } = planned(workspace, scenario);
  const { report } = outcome;
  expect(report.score.total).toBe(best);
  expect(report).toMatchObject({ proven: true, gap: 0, bound: best });
  const after = groupingOf(workspace, applyPlan(scenario, outcome), scenario);
  expect(findingsOf(after)).toEqual([]);
  expect(scoreGrouping(after)).toMatchObject({ total: best, byCriterion: report.score.byCriterion });
  for (const one of progress) expect(one.bound).toBeGreaterThanOrEqual(best ?? 0);
  expect(report.consortia.length + report.unformed.length).toBe(scenario.consortia.length);
}

test('without pins the plan is the best of all plans, proven, and breaks no rule', () => {
  fc.assert(fc.property(randomCity(6, 2), expectBest), { numRuns: 40, seed: 7 });
});

test('with a pinned member the plan is the best of those that keep it', () => {
  fc.assert(fc.property(randomCity(6, 2).map(withPin), expectBest), { numRuns: 40, seed: 11 });
});

test('three consortia that compete for the same firms', () => {
  fc.assert(fc.property(randomCity(4, 3), expectBest), { numRuns: 20, seed: 3 });
});
