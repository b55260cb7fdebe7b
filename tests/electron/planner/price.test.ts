/** The price of a wish: exactly what the best plan loses, tried against every plan there is. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firmIdSchema } from '../../../shared/ids';
import { say } from '../../../shared/language/messages/say';
import type { Role } from '../../../shared/model/consortium';
import type { Scenario } from '../../../shared/model/scenario';
import { type Price, priceOfMember } from '../../../shared/planning/explain/price';
import { done } from '../../../shared/result';
import { bestScoreByTrying, planForTests } from '../../helpers/planning';
import { consortiumId, onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    big: { levels: { A: 4 } },
    one: { size: 'small', levels: { A: 3 } },
    two: { size: 'small', levels: { A: 2 } },
  },
  needs: { n: { asks: [['A', 2, 5]], priority: 3 } },
  consortia: { k: { needs: ['n'] } },
  policy: { minMembers: 2, maxMembers: 2, minLarge: 1, minSmall: 1 },
};

async function priceIn(changes: Partial<TinyCity>, firm: string, planFor = planForTests): Promise<Price> {
  const workspace = tinyWorkspace({ ...city, ...changes });
  const wish = { firmId: firmIdSchema.parse(firm), consortiumId: consortiumId('k') };
  const price = await priceOfMember(workspace, onlyScenario(workspace), wish, planFor);
  if (!price.ok) throw new Error(price.refusal.code);
  return price.value;
}

/** The best with the firm pinned, whatever its role. */
function bestWith(workspace: Parameters<typeof bestScoreByTrying>[0], scenario: Scenario): number | undefined {
  const scores = (['partner', 'lead'] as const).flatMap((role: Role) => {
    const consortia = scenario.consortia.map((one, index) => {
      const others = one.members.filter(({ firmId }) => firmId !== 'f1');
      const member = { firmId: firmIdSchema.parse('f1'), role, pinned: true };
      return index === 0 ? { ...one, members: [...others, member] } : one;
    });
    return bestScoreByTrying(workspace, { ...scenario, consortia }) ?? [];
  });
  return scores.length === 0 ? undefined : Math.max(...scores);
}

describe('the price of a member', () => {
  test('is exact in any city, and missing exactly where no plan has the firm there', async () => {
    await fc.assert(
      fc.asyncProperty(randomCity(5, 2), async (random) => {
        const workspace = tinyWorkspace(random);
        const scenario = onlyScenario(workspace);
        const wish = { firmId: firmIdSchema.parse('f1'), consortiumId: consortiumId('c1') };
        const price = await priceOfMember(workspace, scenario, wish, planForTests);
        const [without, present] = [bestScoreByTrying(workspace, scenario) ?? 0, bestWith(workspace, scenario)];
        if (!price.ok) throw new Error(price.refusal.code);
        expect(price.value.isExact).toBe(true);
        expect(price.value.most).toBe(present === undefined ? undefined : without - present);
        expect(price.value.rules.length > 0).toBe(present === undefined);
      }),
      { numRuns: 40, seed: 2 },
    );
  }, 120_000);

  test('is nothing for a firm that is there anyway, and names the rules where it cannot be', async () => {
    expect(await priceIn({}, 'big')).toMatchObject({ isChosenAnyway: true, least: 0, most: 0 });
    const barred = await priceIn({ ties: [['conflict', 'big', 'two']] }, 'two');
    expect(barred.present).toBeUndefined();
    expect(barred.rules).toContain('conflict');
    expect(say('fa', barred.summary)).toContain('تعارض منافع');
  });

  test('is an interval, and says so, where a plan is not proven', async () => {
    const price = await priceIn({}, 'two', async (wanted) => {
      const planned = await planForTests(wanted);
      if (!planned.ok) return planned;
      const { report } = planned.value;
      const bound = report.bound + 50;
      return done({ ...planned.value, report: { ...report, bound, proven: false } });
    });
    const exact = await priceIn({}, 'two');
    expect(exact.isExact).toBe(true);
    expect(price.isExact).toBe(false);
    expect(price.least).toBeLessThanOrEqual(exact.least ?? -1);
    expect(price.most).toBe((exact.most ?? 0) + 50);
    expect(price.summary.key).toBe('explain.price.between');
  });
});
