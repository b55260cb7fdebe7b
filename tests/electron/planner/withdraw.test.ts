/** A firm withdraws: what breaks, and the repair that changes little. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmIdSchema } from '../../../shared/ids';
import { say } from '../../../shared/language/messages/say';
import { groupingOf } from '../../../shared/model/grouping';
import { changeFrom } from '../../../shared/planning/changePrice';
import { diffLines } from '../../../shared/planning/explain/diffLines';
import { repair, withdraw, withdrawLines, withoutFirm } from '../../../shared/planning/explain/withdraw';
import { findingsOf } from '../../../shared/planning/findings';
import { applyPlan } from '../../../shared/planning/outcome';
import { scoreGrouping } from '../../../shared/planning/score';
import { bestScoreByTrying, planForTests } from '../../helpers/planning';
import { onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    big: { levels: { A: 4 } },
    vast: { levels: { A: 5, B: 1 } },
    one: { size: 'small', levels: { B: 3 } },
    two: { size: 'small', levels: { C: 4 } },
  },
  needs: {
    n: {
      asks: [
        ['A', 3, 4],
        ['B', 2, 1],
      ],
      priority: 3,
    },
    m: { asks: [['C', 2, 4]], priority: 2 },
  },
  /** `vast` is of no use to l; it stays there all the same. */
  consortia: { k: { needs: ['n'], members: ['big:lead!', 'one'] }, l: { needs: ['m'], members: ['vast:lead', 'two'] } },
  policy: { minMembers: 2, maxMembers: 3, minLarge: 1, minSmall: 1 },
};
const firm = (id: string) => firmIdSchema.parse(id);

describe('a firm withdraws', () => {
  const workspace = tinyWorkspace(city);
  const scenario = onlyScenario(workspace);

  test('what breaks is named per consortium: coverage lost, rules broken, the lead', () => {
    const answer = withdraw(workspace, scenario, firm('big'));
    expect(answer.consortia.map(({ consortiumId, wasLead }) => [consortiumId, wasLead])).toEqual([['k', true]]);
    expect(answer.consortia[0]?.uncovered.map(({ requirement }) => requirement)).toEqual([0]);
    expect(new Set(answer.consortia[0]?.broken.map(({ rule }) => rule))).toEqual(new Set(['size', 'lead', 'mix']));
    const without = groupingOf(workspace, withoutFirm(scenario, firm('big')));
    const before = groupingOf(workspace, scenario);
    expect(answer.points).toBe(scoreGrouping(before).total - scoreGrouping(without).total);
  });

  test('the repair brings one firm in, leaves everything else and every lead, and says so', async () => {
    const answer = await repair(workspace, scenario, firm('big'), planForTests);
    if (!answer.ok) throw new Error(answer.refusal.code);
    const { diff, changes, summary } = answer.value;
    expect(changes).toBe(1);
    expect(diff.consortia.map(({ consortiumId, comes }) => [consortiumId, comes.map(({ firmId }) => firmId)])).toEqual([
      ['k', ['vast']],
    ]);
    expect(say('en', summary)).toContain('1 membership ');
    expect(diffLines(groupingOf(workspace, scenario), diff)).toHaveLength(1);
    const lines = withdrawLines(withdraw(workspace, scenario, firm('big')), answer.value);
    expect(lines.every((line) => !say('fa', line).includes('{'))).toBe(true);
  });

  test('in any city the repair breaks no rule, has nothing of the firm, and is the best less the price of its changes', async () => {
    await fc.assert(
      fc.asyncProperty(randomCity(5, 2), fc.integer({ min: 1, max: 200 }), async (random, price) => {
        const any = tinyWorkspace(random);
        const draft = onlyScenario(any);
        const left = withoutFirm(draft, firm('f1'));
        const answer = await repair(any, draft, firm('f1'), planForTests, price);
        if (!answer.ok) throw new Error(answer.refusal.code);
        const repaired = applyPlan(left, answer.value.outcome);
        const grouping = groupingOf(any, repaired, left);
        expect(findingsOf(grouping)).toEqual([]);
        expect(grouping.placements.has(firm('f1'))).toBe(false);
        const change = changeFrom(left, price);
        expect(scoreGrouping(grouping).total - price * answer.value.changes).toBe(bestScoreByTrying(any, left, change));
      }),
      { numRuns: 40, seed: 4 },
    );
  }, 120_000);
});
