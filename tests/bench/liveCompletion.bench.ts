/** After one edit of a planned draft, the median time to a completion within 1 % of the new best is at most 0.7 s (55 × 40, a warm process). */
import { expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import type { Consortium } from '../../shared/model/consortium';
import { groupingOf } from '../../shared/model/grouping';
import type { Scenario } from '../../shared/model/scenario';
import { draftScenario } from '../../shared/planning/draft';
import { applyMoves } from '../../shared/planning/moves';
import { applyPlan } from '../../shared/planning/outcome';
import { everything } from '../../shared/planning/program';
import { Random } from '../../shared/planning/random';
import { sampleWorkspace } from '../../shared/reference/sample';
import { isUseful } from '../../shared/rules/useful';
import { leaveFigure } from '../helpers/figure';
import { median, round, type TimedPlan, timedPlan } from '../helpers/timedPlan';

const workspace = sampleWorkspace();
const bench = 'live completion';

/** A member of the draft moved by hand to another consortium where it is useful, and pinned there. */
function withEdit(planned: Scenario, random: Random): Scenario {
  const { facts, groups } = groupingOf(workspace, planned);
  const moves = groups.flatMap((from) =>
    from.members.flatMap(({ firm }) =>
      groups
        .filter((to) => isUseful(facts, firm, to) && to.members.every((member) => member.firm.id !== firm.id))
        .map((to) => ({ firmId: firm.id, from: from.consortium.id, to: to.consortium.id })),
    ),
  );
  const move = moves[random.below(moves.length)];
  if (move === undefined) throw new Error('No member can be moved');
  const moved = applyMoves(facts, planned.policy, planned.consortia, [move]);
  const pin = (one: Consortium): Consortium => ({
    ...one,
    members: one.members.map((member) => (member.firmId === move.firmId ? { ...member, pinned: true } : member)),
  });
  return { ...planned, consortia: moved.map((one) => (one.id === move.to ? pin(one) : one)) };
}

/** Seconds to the first plan within 1 % of the last. */
function secondsToNear({ plans, report }: TimedPlan): number {
  const near = report.score.total - 0.01 * Math.abs(report.score.total);
  return plans.find(({ score }) => score >= near)?.at ?? Number.POSITIVE_INFINITY;
}

test('55 × 40, sample, after each of 20 edits', async () => {
  const draft = draftScenario(workspace, {
    id: scenarioIdSchema.parse('s'),
    name: { fa: 'پیش‌نویس' },
    createdAt: '2026-11-24T08:00:00Z',
    per: 'need',
  });
  const base = { workspace, selection: everything, app: 'bench' } as const;
  const { report, consortia } = await timedPlan({ ...base, scenario: draft });
  const planned = applyPlan(draft, { report, consortia });
  const random = new Random(1);
  const runs: TimedPlan[] = [];
  for (let edit = 0; edit < 20; edit += 1) {
    const scenario = withEdit(planned, random);
    runs.push(await timedPlan({ ...base, scenario, earlier: scenario.consortia }));
  }
  const near = runs.map(secondsToNear);
  const value = (seconds: readonly number[]) => ({ value: round(median(seconds), 3), unit: 's' });
  leaveFigure({ bench, what: 'within 1 % (median of 20)', ...value(near), target: '≤ 0.7 s' });
  leaveFigure({ bench, what: 'within 1 % (longest)', value: round(Math.max(...near), 3), unit: 's' });
  leaveFigure({ bench, what: 'to the proof (median)', ...value(runs.map(({ seconds }) => seconds)) });
  for (const run of runs) {
    expect(run.findings).toBe(0);
    expect(run.report.proven).toBe(true);
  }
  expect(median(near)).toBeLessThanOrEqual(0.7);
});
