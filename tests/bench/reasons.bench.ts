/** What explanations take that need plans (55 × 40, warm processes): the price of forcing one firm in, a repair, three alternatives. */
import { expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import { groupingOf } from '../../shared/model/grouping';
import type { Scenario } from '../../shared/model/scenario';
import { alternatives } from '../../shared/planning/alternatives';
import { draftScenario } from '../../shared/planning/draft';
import type { PlanFor } from '../../shared/planning/explain/planFor';
import { priceOfMember } from '../../shared/planning/explain/price';
import { repair } from '../../shared/planning/explain/withdraw';
import { applyPlan } from '../../shared/planning/outcome';
import { everything } from '../../shared/planning/program';
import { Random } from '../../shared/planning/random';
import { sampleWorkspace } from '../../shared/reference/sample';
import { done } from '../../shared/result';
import { isUseful } from '../../shared/rules/useful';
import { leaveFigure } from '../helpers/figure';
import { median, round, timedPlan } from '../helpers/timedPlan';

const bench = 'reasons 55x40';
const workspace = sampleWorkspace();
const planFor: PlanFor = async (wanted) => done(await timedPlan({ ...wanted, selection: everything, app: 'bench' }));

async function plannedSample(): Promise<Scenario> {
  const scenario = draftScenario(workspace, {
    id: scenarioIdSchema.parse('s'),
    name: { fa: 'پیش‌نویس' },
    createdAt: '2026-11-24T08:00:00Z',
    per: 'need',
  });
  const planned = await planFor({ workspace, scenario });
  if (!planned.ok) throw new Error(planned.refusal.sentence.en);
  return applyPlan(scenario, planned.value);
}

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  await work();
  return (performance.now() - startedAt) / 1000;
}

test('55 × 40, sample', async () => {
  const scenario = await plannedSample();
  const { facts, groups } = groupingOf(workspace, scenario);
  const outside = groups.flatMap((group) =>
    workspace.firms
      .filter((firm) => isUseful(facts, firm, group) && group.members.every((member) => member.firm.id !== firm.id))
      .map(({ id }) => ({ firmId: id, consortiumId: group.consortium.id })),
  );
  const random = new Random(1);
  const some = <Item>(items: readonly Item[]) =>
    Array.from({ length: 5 }, () => items[random.below(items.length)] as Item);
  const prices: number[] = [];
  for (const wish of some(outside)) {
    prices.push(
      await seconds(async () => {
        const price = await priceOfMember(workspace, scenario, wish, planFor);
        expect(price).toMatchObject({ ok: true, value: { isExact: true } });
      }),
    );
  }
  const repairs: number[] = [];
  for (const { id } of some(workspace.firms)) {
    repairs.push(await seconds(async () => expect((await repair(workspace, scenario, id, planFor)).ok).toBe(true)));
  }
  const others = await seconds(async () => {
    const found = await alternatives(workspace, scenario, planFor);
    expect(found.ok && found.value.alternatives.length).toBe(3);
  });
  const value = (list: readonly number[]) => ({ value: round(median(list)), unit: 's' });
  leaveFigure({ bench, what: 'price of one firm, exact (median of 5)', ...value(prices) });
  leaveFigure({ bench, what: 'repair after a withdrawal (median of 5)', ...value(repairs) });
  leaveFigure({ bench, what: 'three alternatives', value: round(others), unit: 's' });
});
