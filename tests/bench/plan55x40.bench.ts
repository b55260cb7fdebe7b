/** The sample city: the first plan within a second of the planner's start, proven or within 0.5 % in 20 s; median of five seeds. */
import { expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import { defaultPolicy } from '../../shared/model/policy';
import { draftScenario } from '../../shared/planning/draft';
import { everything } from '../../shared/planning/program';
import { sampleWorkspace } from '../../shared/reference/sample';
import { leaveFigure } from '../helpers/figure';
import { median, round, type TimedPlan, timedPlan } from '../helpers/timedPlan';

test('55 × 40, sample', async () => {
  const workspace = sampleWorkspace();
  const runs: TimedPlan[] = [];
  for (const seed of [1, 2, 3, 4, 5]) {
    const scenario = draftScenario(workspace, {
      id: scenarioIdSchema.parse('s'),
      name: { fa: 'پیش‌نویس' },
      createdAt: '2026-11-24T08:00:00Z',
      per: 'need',
      policy: { ...defaultPolicy, seed },
    });
    runs.push(await timedPlan({ workspace, scenario, selection: everything, app: 'bench' }));
  }
  const bench = 'plan 55x40';
  const first = median(runs.map((run) => run.first));
  const seconds = median(runs.map((run) => run.seconds));
  const gap = Math.max(...runs.map(({ report }) => report.gap)) * 100;
  leaveFigure({ bench, what: 'first plan (median of 5)', value: round(first), unit: 's', target: '≤ 1 s' });
  leaveFigure({ bench, what: 'to the end (median of 5)', value: round(seconds), unit: 's', target: '≤ 20 s' });
  leaveFigure({ bench, what: 'largest gap', value: round(gap, 3), unit: '%', target: '≤ 0.5 %' });
  for (const { report, findings, scored } of runs) {
    expect(findings).toBe(0);
    expect(scored).toBe(report.score.total);
    expect(report.gap).toBeLessThanOrEqual(0.005);
  }
  expect(first).toBeLessThanOrEqual(1);
  expect(seconds).toBeLessThanOrEqual(20);
});
