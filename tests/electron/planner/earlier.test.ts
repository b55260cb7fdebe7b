/** Planning from an earlier plan: it is taken where it still holds, repaired where it does not, and never stands in the way of the best. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Scenario } from '../../../shared/model/scenario';
import { draftScenario } from '../../../shared/planning/draft';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { bestScoreByTrying, planned } from '../../helpers/planning';
import { onlyScenario, randomCity, scenarioId, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = sampleWorkspace();
const draft = draftScenario(workspace, {
  id: scenarioId,
  name: { fa: 'س' },
  createdAt: '2026-11-24T08:00:00Z',
  per: 'area',
});
const best = planned(workspace, draft, { effort: 'quick' }).outcome;

/** The draft with one firm of the best plan pinned in a consortium where it was not. */
function withOnePin(): Scenario {
  const [first, second] = best.consortia;
  const moved = first?.members.find(({ firmId }) => !second?.members.some((member) => member.firmId === firmId));
  if (second === undefined || moved === undefined) throw new Error('The best plan has no firm to move');
  const members = [{ firmId: moved.firmId, role: 'partner', pinned: true }] as const;
  return { ...draft, consortia: draft.consortia.map((one) => (one.id === second.id ? { ...one, members } : one)) };
}

test('an earlier plan that still holds is the first plan', () => {
  const { plans } = planned(workspace, draft, { effort: 'quick', earlier: best.consortia });
  expect(plans[0]?.report.score.total).toBe(best.report.score.total);
});

test('after a pin the first plan is the earlier one, repaired, and the last as good as one from nothing', () => {
  const scenario = withOnePin();
  const afresh = planned(workspace, scenario, { effort: 'quick' });
  const { plans, outcome } = planned(workspace, scenario, { effort: 'quick', earlier: best.consortia });
  const pinned = scenario.consortia.flatMap(({ id, members }) => members.map(({ firmId }) => ({ id, firmId })));
  for (const { id, firmId } of pinned) {
    const members = plans[0]?.consortia.find((one) => one.id === id)?.members;
    expect(members?.find((member) => member.firmId === firmId)?.pinned).toBe(true);
  }
  expect(plans[0]?.report.score.total).toBeGreaterThan(0.9 * best.report.score.total);
  expect(outcome.report.score.total).toBe(afresh.outcome.report.score.total);
});

test('whatever the earlier members were, the plan is the best of all plans', () => {
  const expectBest = (city: TinyCity): void => {
    const tiny = tinyWorkspace(city);
    const scenario = onlyScenario(tiny);
    const emptied = { ...scenario, consortia: scenario.consortia.map((one) => ({ ...one, members: [] })) };
    const { outcome } = planned(tiny, emptied, { earlier: scenario.consortia });
    expect(outcome.report).toMatchObject({ score: { total: bestScoreByTrying(tiny, emptied) }, proven: true });
  };
  fc.assert(fc.property(randomCity(6, 2), expectBest), { numRuns: 30, seed: 5 });
});
