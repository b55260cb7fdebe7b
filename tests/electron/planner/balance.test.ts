/** Balanced plans: the worst-served area as well covered as in any plan, then the most points; loads within the cap. Tried against every plan. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { say } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import type { PlanBalance } from '../../../shared/model/planRecipe';
import type { Scenario } from '../../../shared/model/scenario';
import type { Workspace } from '../../../shared/model/workspace';
import { balance } from '../../../shared/planning/balance';
import type { PlanFor } from '../../../shared/planning/explain/planFor';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { scoreGrouping } from '../../../shared/planning/score';
import type { PlanMembers } from '../../../shared/planning/unlike';
import { done } from '../../../shared/result';
import { bestPlanByTrying, planForTests } from '../../helpers/planning';
import { onlyScenario, scarceCity, type TinyCity, tiedCity, tinyWorkspace } from '../../helpers/tinyCity';

/** The first and the last consortium serve one area, the others another. */
function withAreas(city: TinyCity): TinyCity {
  const consortia = Object.entries(city.consortia).map(([id, one], index) => [
    id,
    { ...one, area: index % 2 === 0 ? 'even' : 'odd' },
  ]);
  return { ...city, consortia: Object.fromEntries(consortia) as TinyCity['consortia'] };
}

/** The coverage of the area covered least, counted from the lists alone. */
function worstIn({ firms, needs }: Workspace, { consortia }: Scenario): (plan: PlanMembers) => number {
  const askedOf = new Map(
    consortia.map(({ id, areaId, needIds }) => {
      const asked = needs.filter((need) => needIds.includes(need.id));
      const requirements = asked.flatMap(({ priority, requiresLicence, requirements }) =>
        requirements.map((one) => ({
          importance: priority * one.weight,
          suppliers: new Set(
            firms
              .filter(({ productionLicence }) => requiresLicence !== true || productionLicence !== undefined)
              .filter(({ capabilities }) =>
                capabilities.some((has) => has.capabilityId === one.capabilityId && has.level >= one.minLevel),
              )
              .map((firm) => firm.id),
          ),
        })),
      );
      return [id, { areaId, requirements }] as const;
    }),
  );
  return (plan) => {
    const areas = new Map<string, { covered: number; all: number }>();
    for (const { id, members } of plan) {
      const { areaId = '', requirements = [] } = askedOf.get(id) ?? {};
      const area = areas.get(areaId) ?? { covered: 0, all: 0 };
      for (const { importance, suppliers } of requirements) {
        area.all += importance;
        if (members.some(({ firmId }) => suppliers.has(firmId))) area.covered += importance;
      }
      areas.set(areaId, area);
    }
    return Math.min(...[...areas.values()].map(({ covered, all }) => covered / all));
  };
}

function highestLoad(plan: PlanMembers): number {
  const loads = new Map<string, number>();
  for (const { firmId } of plan.flatMap(({ members }) => members)) loads.set(firmId, (loads.get(firmId) ?? 0) + 1);
  return Math.max(0, ...loads.values());
}

async function balanced(workspace: Workspace, wish: PlanBalance, planFor: PlanFor = planForTests) {
  const answer = await balance(workspace, onlyScenario(workspace), wish, planFor);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value;
}

test('in any city the plan is the best of those that cover the worst-served area best, within the cap on loads', async () => {
  let dearer = 0;
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(scarceCity(5, 3), tiedCity(4, 3)).map(withAreas),
      fc.constantFrom<PlanBalance>({ areas: true }, { areas: true, maxLoadDifference: 0 }, { maxLoadDifference: 1 }),
      async (city, wish) => {
        const workspace = tinyWorkspace(city);
        const scenario = onlyScenario(workspace);
        const worst = worstIn(workspace, scenario);
        const cap = 1 + (wish.maxLoadDifference ?? Number.POSITIVE_INFINITY);
        const best = bestPlanByTrying(workspace, scenario, {
          isAllowed: (plan) => highestLoad(plan) <= cap,
          ...(wish.areas === true ? { first: worst } : {}),
        });
        const { outcome, free, costAtLeast, costAtMost, isWorstProven, maxLoad, ...found } = await balanced(
          workspace,
          wish,
        );
        const { report } = outcome;
        const after = groupingOf(workspace, applyPlan(scenario, outcome), scenario);
        expect(findingsOf(after)).toEqual([]);
        expect(scoreGrouping(after).total).toBe(report.score.total);
        expect(report).toMatchObject({ score: { total: best?.points }, proven: true });
        expect(maxLoad).toBe(highestLoad(outcome.consortia));
        expect(maxLoad).toBeLessThanOrEqual(cap);
        if (wish.areas === true) {
          expect(worst(outcome.consortia)).toBe(best?.first);
          expect((found.worst?.covered ?? 0) / (found.worst?.all ?? 1)).toBe(best?.first);
          expect(isWorstProven).toBe(true);
        }
        expect(free.score).toBe(bestPlanByTrying(workspace, scenario)?.points);
        expect([costAtLeast, costAtMost]).toEqual([free.score - report.score.total, free.score - report.score.total]);
        if (costAtMost > 0) dearer += 1;
      },
    ),
    { numRuns: 60, seed: 8 },
  );
  expect(dearer).toBeGreaterThan(5);
}, 180_000);

/** Only `hub` can A, and only once: the best plan gives it to the area where it brings most, and the other area has nothing. */
const city: TinyCity = {
  firms: { hub: { levels: { A: 4 }, capacity: 1 }, other: { levels: { B: 4 }, capacity: 2 } },
  needs: {
    n: {
      asks: [
        ['A', 2, 5],
        ['B', 2, 5],
      ],
      priority: 3,
    },
    m: { asks: [['A', 2, 2]] },
  },
  consortia: { k: { needs: ['n'], area: 'rich' }, l: { needs: ['m'], area: 'poor' } },
};

describe('the answer', () => {
  test('names the worst-served area with and without balance, what is proven, and what the balance costs', async () => {
    const answer = await balanced(tinyWorkspace(city), { areas: true });
    const words = answer.lines.map((line) => say('en', line));
    expect(answer.lines.every((line) => !say('fa', line).includes('{'))).toBe(true);
    expect(answer).toMatchObject({
      worst: { areaId: 'rich', covered: 15, all: 30 },
      free: { worst: { areaId: 'poor' } },
    });
    expect(words.slice(0, 3)).toEqual([
      'The area covered least is “Area rich”, with 50%.',
      'In the best plan without balance it is “Area poor”, with 0%.',
      'It is proven that in no plan the area covered least is covered better.',
    ]);
    expect(words[3]).toContain(`costs ${answer.costAtMost.toLocaleString('en')} points`);
  });

  test('says where a proof is missing', async () => {
    const answer = await balanced(tinyWorkspace(city), { areas: true }, async (wanted) => {
      const planned = await planForTests(wanted);
      if (!planned.ok) return planned;
      const { report } = planned.value;
      const unsure = { ...planned.value, report: { ...report, bound: report.bound + 40, proven: false } };
      return done(wanted.balance === undefined ? unsure : { ...unsure, worstAtMost: { covered: 1, all: 1 } });
    });
    expect(answer.isWorstProven).toBe(false);
    expect(answer.costAtMost - answer.costAtLeast).toBeGreaterThan(0);
    const keys = answer.lines.map(({ key }) => key);
    expect(keys).toEqual(expect.arrayContaining(['plans.balance.worstAtMost', 'plans.balance.costBetween']));
  });

  test('lets what a person has pinned go beyond the cap on loads, and names the firm', async () => {
    const consortia = { k: { needs: ['n'], members: ['other!'] }, l: { needs: ['m'], members: ['other!'] } };
    const answer = await balanced(tinyWorkspace({ ...city, consortia }), { maxLoadDifference: 0 });
    expect(answer).toMatchObject({ overCap: ['other'], maxLoad: 2 });
    expect(answer.lines.map((line) => say('en', line)).join(' ')).toContain('Firm other');
  });
});
