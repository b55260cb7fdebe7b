/** A dense synthetic city, 1,000 firms and 100 needs, about 36,000 possible memberships: a proven gap of at most 0.5 % in 60 s. */
import { expect, test } from 'vitest';
import { everything } from '../../shared/planning/program';
import { leaveFigure } from '../helpers/figure';
import { round, timedPlan } from '../helpers/timedPlan';
import { denseCity, syntheticInstance } from './instances/synthetic';

test('1,000 × 100, dense', async () => {
  const instance = syntheticInstance(1, denseCity);
  const order = { ...instance, selection: everything, effort: 'normal', maxSeconds: 60, app: 'bench' } as const;
  const { report, first, findings, scored } = await timedPlan(order);
  const bench = 'plan 1000x100';
  leaveFigure({ bench, what: 'first plan', value: round(first), unit: 's' });
  leaveFigure({ bench, what: 'score in 60 s', value: report.score.total, unit: 'points' });
  leaveFigure({ bench, what: 'proven gap in 60 s', value: round(report.gap * 100, 3), unit: '%', target: '≤ 0.5 %' });
  expect(findings).toBe(0);
  expect(scored).toBe(report.score.total);
  expect(report.gap).toBeLessThanOrEqual(0.005);
});
