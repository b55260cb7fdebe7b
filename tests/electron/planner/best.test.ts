/** The planner finds the best plan, with little effort too: tried against every plan there is, in many tiny cities, with the real solver. 300 cities. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { changeFrom } from '../../../shared/planning/changePrice';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { changeCount, planDiff } from '../../../shared/planning/planDiff';
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
  const { outcome, progress } = planned(workspace, scenario, { effort: 'quick' });
  const { report } = outcome;
  expect(report.score.total).toBe(best);
  expect(report).toMatchObject({ proven: true, gap: 0, bound: best });
  const after = groupingOf(workspace, applyPlan(scenario, outcome), scenario);
  expect(findingsOf(after)).toEqual([]);
  expect(scoreGrouping(after)).toMatchObject({ total: best, byCriterion: report.score.byCriterion });
  for (const one of progress) expect(one.bound).toBeGreaterThanOrEqual(best ?? 0);
  expect(report.consortia.length + report.unformed.length).toBe(scenario.consortia.length);
}

test('without pins the plan is the best of all plans, proven, and breaks no rule', { timeout: 180_000 }, () => {
  fc.assert(fc.property(randomCity(6, 3), expectBest), { numRuns: 150, seed: 7 });
});

test('with a pinned member the plan is the best of those that keep it', { timeout: 180_000 }, () => {
  fc.assert(fc.property(randomCity(6, 3).map(withPin), expectBest), { numRuns: 90, seed: 11 });
});

test('with a price on changes the plan is the best less the price of what differs, and its report is the scorer’s', {
  timeout: 180_000,
}, () => {
  const price = fc.integer({ min: 1, max: 400 });
  fc.assert(
    fc.property(randomCity(6, 3), price, (city, points) => {
      const workspace = tinyWorkspace(city);
      const scenario = onlyScenario(workspace);
      const change = changeFrom(scenario, points);
      const { outcome } = planned(workspace, scenario, { change, effort: 'quick' });
      const { report, paid = 0 } = outcome;
      const after = applyPlan(scenario, outcome);
      expect(paid).toBe(points * changeCount(planDiff(workspace, scenario, after)));
      expect(report.score.total - paid).toBe(bestScoreByTrying(workspace, scenario, change));
      expect(report).toMatchObject({ proven: true, bound: report.score.total });
      expect(scoreGrouping(groupingOf(workspace, after)).total).toBe(report.score.total);
    }),
    { numRuns: 60, seed: 3 },
  );
});
