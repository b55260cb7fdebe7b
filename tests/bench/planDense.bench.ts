/** A dense synthetic city, 1,000 firms and 100 needs, about 36,000 possible memberships: a proven gap of at most 0.3 % in 60 s, and 1 GB. */
import { expect, test } from 'vitest';
import { everything } from '../../shared/planning/program';
import { leaveFigure } from '../helpers/figure';
import { round, standingAt, timedPlan } from '../helpers/timedPlan';
import { denseCity, syntheticInstance } from './instances/synthetic';

test('1,000 × 100, dense', async () => {
  const instance = syntheticInstance(1, denseCity);
  const order = { ...instance, selection: everything, effort: 'normal', maxSeconds: 60, app: 'bench' } as const;
  const run = await timedPlan(order);
  const { report, first, findings, scored, seconds, megabytes } = run;
  const bench = 'plan 1000x100';
  leaveFigure({ bench, what: 'first plan', value: round(first), unit: 's' });
  for (const at of [15, 30, 60]) {
    const { score, gap } = standingAt(run, at);
    leaveFigure({ bench, what: `score after ${at} s`, value: score, unit: 'points' });
    const target = at === 60 ? { target: '≤ 0.3 %' } : {};
    leaveFigure({ bench, what: `proven gap after ${at} s`, value: gap, unit: '%', ...target });
  }
  leaveFigure({ bench, what: 'end of 60 s', value: round(seconds, 1), unit: 's', target: '≤ 63 s' });
  leaveFigure({ bench, what: 'memory of the planner', value: round(megabytes, 0), unit: 'MB', target: '≤ 1,000 MB' });
  expect(findings).toBe(0);
  expect(scored).toBe(report.score.total);
  expect(report.gap).toBeLessThanOrEqual(0.003);
  expect(seconds).toBeLessThanOrEqual(63);
  expect(megabytes).toBeLessThanOrEqual(1_000);
});
