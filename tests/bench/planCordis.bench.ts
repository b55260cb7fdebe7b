/** The real list, 400 firms and 40 needs: at least 291,000 points and a proven gap of at most 4.5 % in 60 s, every consortium formed. */
import { expect, test } from 'vitest';
import { everything } from '../../shared/planning/program';
import { leaveFigure } from '../helpers/figure';
import { lacksSharedData, sharedData } from '../helpers/sharedData';
import { round, timedPlan } from '../helpers/timedPlan';
import { cordisInstance } from './instances/cordis';

test.skipIf(lacksSharedData('cordis-eu'))('400 × 40, real', async () => {
  const instance = cordisInstance(sharedData('cordis-eu'));
  if (instance === undefined) throw new Error('The list is incomplete');
  const order = { ...instance, selection: everything, effort: 'normal', maxSeconds: 60, app: 'bench' } as const;
  const { report, first, findings, scored } = await timedPlan(order);
  const bench = 'plan 400x40';
  leaveFigure({ bench, what: 'first plan', value: round(first), unit: 's' });
  leaveFigure({ bench, what: 'score in 60 s', value: report.score.total, unit: 'points', target: '≥ 291,000' });
  leaveFigure({ bench, what: 'proven gap in 60 s', value: round(report.gap * 100), unit: '%', target: '≤ 4.5 %' });
  expect(findings).toBe(0);
  expect(scored).toBe(report.score.total);
  expect(report.unformed).toEqual([]);
  expect(report.score.total).toBeGreaterThanOrEqual(291_000);
  expect(report.gap).toBeLessThanOrEqual(0.045);
});
