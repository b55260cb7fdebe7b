/** Planning anew with few changes: never more than allowed, and the best of all such plans, tried against every plan there is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import type { Scenario } from '../../../shared/model/scenario';
import { changeFrom } from '../../../shared/planning/changePrice';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { changeCount } from '../../../shared/planning/planDiff';
import { type ReplanWish, replan } from '../../../shared/planning/replan';
import { scoreGrouping } from '../../../shared/planning/score';
import type { PlanMembers } from '../../../shared/planning/unlike';
import { done } from '../../../shared/result';
import { bestPlanByTrying, planForTests, withMembers } from '../../helpers/planning';
import { onlyScenario, randomCity, scarceCity, type TinyCity, tiedCity, tinyWorkspace } from '../../helpers/tinyCity';

/** Memberships that only one of the two has. */
function changesBetween(scenario: Scenario, plan: PlanMembers): number {
  const there = (members: PlanMembers) =>
    new Set(members.flatMap((one) => one.members.map(({ firmId }) => `${one.id} ${firmId}`)));
  const [before, after] = [there(scenario.consortia), there(plan)];
  return [...before].filter((one) => !after.has(one)).length + [...after].filter((one) => !before.has(one)).length;
}

describe('at most so many changes', () => {
  test('in any city the plan is the best of all plans within them; where there is none, the fewest needed are named', async () => {
    const counts = { within: 0, tooFew: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomCity(5, 3), scarceCity(4, 3), tiedCity(4, 3)),
        fc.integer({ min: 0, max: 7 }),
        async (city, most) => {
          const workspace = tinyWorkspace(city);
          const scenario = onlyScenario(workspace);
          const wish: ReplanWish = { kind: 'most', changes: most };
          const answer = await replan(workspace, scenario, { before: scenario, wish }, planForTests);
          const trial = (changes: number) =>
            bestPlanByTrying(workspace, scenario, {
              change: changeFrom(scenario, 0),
              isAllowed: (plan) => changesBetween(scenario, plan) <= changes,
            });
          const best = trial(most);
          if (!answer.ok) {
            counts.tooFew += 1;
            expect(answer.refusal.code).toBe('too-few-changes');
            expect(best).toBeUndefined();
            const needed = Array.from({ length: 30 }, (_, changes) => changes).find((changes) => trial(changes));
            expect(answer.refusal.sentence.en).toContain(`at least ${needed} `);
            return;
          }
          counts.within += 1;
          const { outcome, changes, proven, score, diff, gained, free } = answer.value;
          expect(score).toBe(best?.points);
          expect(proven).toBe(true);
          expect(changes).toBeLessThanOrEqual(most);
          expect(changes).toBe(changesBetween(scenario, outcome.consortia));
          expect(changes).toBe(changeCount(diff));
          const after = groupingOf(workspace, applyPlan(scenario, outcome));
          expect(findingsOf(after)).toEqual([]);
          expect(scoreGrouping(after).total).toBe(score);
          expect(gained).toBe(score - scoreGrouping(groupingOf(workspace, scenario)).total);
          expect(free.score).toBe(trial(Number.POSITIVE_INFINITY)?.points);
        },
      ),
      { numRuns: 60, seed: 12 },
    );
    expect(Math.min(counts.within, counts.tooFew)).toBeGreaterThan(10);
  }, 180_000);
});

const city: TinyCity = {
  firms: {
    big: { levels: { A: 3 } },
    vast: { levels: { A: 5 } },
    one: { size: 'small', levels: { A: 3 } },
    two: { size: 'small', levels: { A: 4 } },
  },
  needs: { n: { asks: [['A', 2, 5]], priority: 3 } },
  consortia: { k: { needs: ['n'], members: ['big:lead', 'one'] } },
  policy: { minMembers: 2, maxMembers: 2, minLarge: 1, minSmall: 1 },
};
const workspace = tinyWorkspace(city);
const scenario = onlyScenario(workspace);

async function replanned(wish: ReplanWish, before: Scenario = scenario, planFor = planForTests) {
  const answer = await replan(workspace, scenario, { before, wish }, planFor);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

describe('planning anew', () => {
  test('with a price takes only changes that are worth it, and tells what the best without it would gain', async () => {
    const dear = await replanned({ kind: 'price', points: 500 });
    expect(dear).toMatchObject({ changes: 0, gained: 0, proven: true, free: { changes: 2 } });
    const cheap = await replanned({ kind: 'price', points: 1 });
    expect(cheap).toMatchObject({ changes: 2, gained: cheap.free.gained });
    expect(dear.lines.map(({ key }) => key)).toContain('plans.replan.unchanged');
    expect(cheap.lines.map((line) => say('en', line)).join(' ')).toContain('Firm vast');
    expect([...dear.lines, ...cheap.lines].every((line) => !say('fa', line).includes('{'))).toBe(true);
  });

  test('counts changes against another version where one is named', async () => {
    const [k] = (await replanned({ kind: 'price', points: 0 })).outcome.consortia;
    if (k === undefined) throw new Error('no plan');
    const approved = { ...withMembers(scenario, new Map([[k.id, k.members]])), id: 's-approved' as typeof scenario.id };
    expect(await replanned({ kind: 'most', changes: 0 }, approved)).toMatchObject({ changes: 0, gained: 0 });
  });

  test('claims no more than is shown: a bound where the best within the changes is not proven', async () => {
    const unsure = await replanned({ kind: 'most', changes: 1 }, scenario, async (wanted) => {
      const planned = await planForTests(wanted);
      if (!planned.ok) return planned;
      const { report } = planned.value;
      return done({ ...planned.value, report: { ...report, bound: report.bound + 70.5, proven: false } });
    });
    const words = unsure.lines.map((line) => say('en', line)).join(' ');
    expect(words).toContain('not proven');
    expect(words).not.toContain('It is proven');
    expect(unsure.bound).toBe(unsure.score + 70);
  });
});
