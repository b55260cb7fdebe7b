/** Alternatives: legal, near the best, unlike it and each other, and the best of their kind: tried against every plan there is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import { alternatives } from '../../../shared/planning/alternatives';
import type { PlanFor } from '../../../shared/planning/explain/planFor';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan, type PlanOutcome } from '../../../shared/planning/outcome';
import { scoreGrouping } from '../../../shared/planning/score';
import { differenceOf, isUnlike, type PlanMembers } from '../../../shared/planning/unlike';
import { bestPlanByTrying, planForTests } from '../../helpers/planning';
import { onlyScenario, randomCity, scarceCity, type TinyCity, tiedCity, tinyWorkspace } from '../../helpers/tinyCity';

async function lookFor(city: TinyCity, loss: number, planFor: PlanFor = planForTests) {
  const workspace = tinyWorkspace(city);
  const scenario = onlyScenario(workspace);
  const found = await alternatives(workspace, scenario, planFor, { loss });
  if (!found.ok) throw new Error(found.refusal.code);
  return { workspace, scenario, ...found.value };
}

describe('alternatives', () => {
  test('in any city each is legal, within the loss, unlike the best and the others, and no other such plan is better', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(randomCity(5, 3), scarceCity(4, 3), tiedCity(4, 3)),
        fc.constantFrom(0.02, 0.1, 0.4),
        async (city, loss) => {
          const { workspace, scenario, best, alternatives: found, shortage } = await lookFor(city, loss);
          const known: PlanOutcome[] = [best];
          const bestUnlike = () =>
            bestPlanByTrying(workspace, scenario, {
              isAllowed: (plan: PlanMembers) => known.every(({ consortia }) => isUnlike(consortia, plan)),
            })?.points;
          const total = best.report.score.total;
          for (const { outcome, points, fromBest, fromNearest, isProven, lines } of found) {
            const after = groupingOf(workspace, applyPlan(scenario, outcome), scenario);
            expect(findingsOf(after)).toEqual([]);
            expect(scoreGrouping(after).total).toBe(outcome.report.score.total);
            expect(outcome.report.score.total).toBe(bestUnlike());
            expect(isProven).toBe(true);
            expect(points).toBe(outcome.report.score.total - total);
            expect(-points).toBeLessThanOrEqual(loss * Math.abs(total));
            expect(fromBest).toBeGreaterThanOrEqual(0.15);
            expect(fromNearest).toBeGreaterThanOrEqual(0.15);
            expect(lines.every((line) => !say('en', line).includes('{'))).toBe(true);
            known.push(outcome);
          }
          expect(found.length === 3).toBe(shortage === undefined);
          if (shortage === undefined) return;
          expect(shortage.isProven).toBe(true);
          expect(bestUnlike() ?? Number.NEGATIVE_INFINITY).toBeLessThan(total - loss * Math.abs(total));
        },
      ),
      { numRuns: 50, seed: 9 },
    );
  }, 180_000);

  const city: TinyCity = {
    firms: {
      big: { levels: { A: 4 } },
      one: { size: 'small', levels: { A: 3 } },
      two: { size: 'small', levels: { A: 3 } },
    },
    needs: { n: { asks: [['A', 2, 5]], priority: 3 } },
    consortia: { k: { needs: ['n'] } },
    policy: { minMembers: 2, maxMembers: 2, minLarge: 1, minSmall: 1 },
  };

  test('are told of with what each gains and gives up, by criterion and by member', async () => {
    const { alternatives: found, shortage } = await lookFor({ ...city, ties: [['partner', 'big', 'one', 1]] }, 0.5);
    expect(found[0]).toMatchObject({ criteria: [{ criterion: 'partners', best: 20, here: 0, points: -20 }] });
    expect(found[0]?.fromBest).toBeCloseTo(2 / 3);
    const words = (found[0]?.lines ?? []).map((line) => say('en', line)).join(' ');
    expect(words).toContain('gives up');
    expect(words).toContain('Firm two');
    expect(say('fa', shortage?.sentence ?? { key: 'common.yes' })).toContain('وجود ندارد');
  });

  test('where none loses little enough, it is said; and where that is not proven, that too', async () => {
    const alone = { ...city, firms: { big: { levels: { A: 4 } }, one: { size: 'small', levels: { A: 3 } } } } as const;
    const none = await lookFor(alone, 0.02);
    expect(none).toMatchObject({ alternatives: [], shortage: { isProven: true } });
    const unsure = await lookFor(alone, 0.02, async (wanted) => {
      const planned = await planForTests(wanted);
      if (planned.ok || wanted.unlike === undefined) return planned;
      return { ok: false, refusal: { ...planned.refusal, code: 'planning.refused.noneFound' } };
    });
    expect(unsure.shortage).toMatchObject({ isProven: false });
    expect(say('en', unsure.shortage?.sentence ?? { key: 'common.yes' })).toContain('not proven');
  });
});

test('the difference is what only one of two plans has, of all that either has', () => {
  const plan = (...firms: readonly string[]) =>
    onlyScenario(
      tinyWorkspace({
        firms: { a: {}, b: {}, c: {}, d: {} },
        needs: {},
        consortia: { k: { needs: [], members: firms } },
      }),
    ).consortia;
  expect(differenceOf(plan('a', 'b', 'c'), plan('a', 'b', 'd'))).toBe(0.5);
  expect(differenceOf(plan('a:lead'), plan('a'))).toBe(0);
  expect(differenceOf(plan(), plan())).toBe(0);
  expect(differenceOf(plan('a'), plan())).toBe(1);
});
