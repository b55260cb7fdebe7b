/** Regret: what the best completion of the same pins would add. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { regret } from '../../../shared/planning/explain/regret';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { scoreGrouping } from '../../../shared/planning/score';
import { bestScoreByTrying, planned } from '../../helpers/planning';
import { onlyScenario, randomCity, tinyWorkspace } from '../../helpers/tinyCity';

test('the best completion adds exactly what the best of all plans has more; itself it leaves nothing on the table', () => {
  fc.assert(
    fc.property(randomCity(5, 2), (city) => {
      const workspace = tinyWorkspace(city);
      const scenario = onlyScenario(workspace);
      const { outcome } = planned(workspace, scenario, { effort: 'quick' });
      const now = scoreGrouping(groupingOf(workspace, scenario)).total;
      const answer = regret(workspace, scenario, outcome);
      expect(answer.points).toBe((bestScoreByTrying(workspace, scenario) ?? now) - now || 0);
      const { best } = answer;
      expect(answer.below).toBeCloseTo(Math.max(0, best - now) / Math.max(1, Math.abs(best)));
      expect(answer.findings).toBe(findingsOf(groupingOf(workspace, scenario)).length);
      const taken = regret(workspace, applyPlan(scenario, outcome), outcome);
      expect(taken).toMatchObject({
        points: 0,
        share: 0,
        below: 0,
        findings: 0,
        isProven: true,
        diff: { consortia: [] },
      });
      expect(taken.summary.key).toBe('explain.regret.none');
    }),
    { numRuns: 40, seed: 6 },
  );
}, 120_000);
