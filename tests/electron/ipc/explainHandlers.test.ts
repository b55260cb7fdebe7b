/** Questions of the window that need plans: price and repair with the real planner, clashes from its process, completion in the background. */
import { beforeAll, expect, test } from 'vitest';
import { completionHandlers } from '../../../electron/ipc/handlers/completion';
import { explainHandlers } from '../../../electron/ipc/handlers/explain';
import type { ExplainContext } from '../../../electron/ipc/handlers/plannerContext';
import { loadSolver } from '../../../electron/planner/highs';
import { type PlanOrder, type PlanRun, refusalOf } from '../../../electron/planner/host';
import { firmIdSchema } from '../../../shared/ids';
import { defaultPolicy } from '../../../shared/model/policy';
import { plan } from '../../../shared/planning/planner';
import type { MipSolver } from '../../../shared/planning/solver';
import { done } from '../../../shared/result';
import { consortiumId, onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: {
    a: { levels: { A: 4 } },
    b: { levels: { A: 5 }, size: 'small' },
    d: { levels: { A: 3 }, size: 'small' },
  },
  needs: { n: { asks: [['A', 3, 5]] } },
  consortia: { c: { needs: ['n'], members: ['a:lead', 'b'] } },
  policy: { minMembers: 2, weights: { ...defaultPolicy.weights, participation: 0 } },
};
const workspace = tinyWorkspace(city);
const scenario = onlyScenario(workspace);
const scenarioId = scenario.id;
const firmId = (id: string) => firmIdSchema.parse(id);

let solver: MipSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const orders: PlanOrder[] = [];

function atOnce(order: PlanOrder): PlanRun {
  orders.push(order);
  const hooks = { onProgress: () => undefined, onPlan: () => undefined, seconds: () => 0 };
  return { done: Promise.resolve(plan({ ...order, dataHash: 'h' }, solver, hooks)), cancel: () => undefined };
}

/** A run that ends only when it is cancelled. */
function endless(): PlanRun {
  let end: (result: ReturnType<typeof refusalOf>) => void = () => undefined;
  const ended = new Promise<ReturnType<typeof refusalOf>>((resolve) => {
    end = resolve;
  });
  return { done: ended, cancel: () => end(refusalOf('planning.refused.stopped')) };
}

const contextWith = (startPlan: ExplainContext['startPlan']): ExplainContext => ({
  current: () => workspace,
  emit: () => undefined,
  version: '1.0.0',
  startPlan,
  startClashes: () => ({ done: Promise.resolve(done([])), cancel: () => undefined }),
});

const cancelled = { ok: true, value: { kind: 'cancelled' } };

test('a price and a repair are answered with their sentences; clashes come from the planner’s process', async () => {
  const { handlers } = explainHandlers(contextWith(atOnce));
  const wish = { scenarioId, firmId: firmId('d'), consortiumId: consortiumId('c') };
  expect(await handlers['explain.price'](wish)).toMatchObject({
    ok: true,
    value: { kind: 'done', value: { isExact: true, summary: { key: 'explain.price.exact' } } },
  });
  expect(await handlers['explain.repair']({ scenarioId, firmId: firmId('b') })).toMatchObject({
    ok: true,
    value: { kind: 'done', value: { changes: 1 } },
  });
  expect(await handlers['explain.clash']({ scenarioId, toForm: [] })).toEqual(done({ kind: 'done', value: [] }));
  expect(await handlers['explain.alternatives']({ scenarioId, count: 1, loss: 1 })).toMatchObject({
    ok: true,
    value: { kind: 'done', value: { alternatives: [{ points: expect.any(Number) }] } },
  });
  const anew = { scenarioId, beforeId: scenarioId, wish: { kind: 'price' as const, points: 100 } };
  expect(await handlers['explain.replan'](anew)).toMatchObject({
    ok: true,
    value: { kind: 'done', value: { changes: expect.any(Number) } },
  });
  expect(await handlers['explain.balance']({ scenarioId, wish: { areas: true } })).toMatchObject({
    ok: true,
    value: { kind: 'done', value: { costAtMost: 0 } },
  });
  const gone = { ...wish, scenarioId: 'gone' as typeof scenarioId };
  expect(await handlers['explain.price'](gone)).toMatchObject({ ok: false, refusal: { code: 'no-scenario' } });
});

test('a question is ended by the person, by the next question and with its file', async () => {
  const { handlers, stop } = explainHandlers(contextWith(endless));
  const ask = () => handlers['explain.repair']({ scenarioId, firmId: firmId('b') });
  const byPerson = ask();
  await handlers['explain.stop']({});
  expect(await byPerson).toEqual(cancelled);
  const [first, second] = [ask(), ask()];
  expect(await first).toEqual(cancelled);
  stop();
  expect(await second).toEqual(cancelled);
});

test('a completion starts from the draft, the next one from what the last one found', async () => {
  const { handlers } = completionHandlers(contextWith(atOnce));
  orders.length = 0;
  const first = await handlers['completion.find']({ scenarioId });
  await handlers['completion.find']({ scenarioId });
  expect(orders[0]?.earlier).toEqual(scenario.consortia);
  if (!first.ok || first.value.kind !== 'done') throw new Error('The completion was not found');
  expect(orders[1]?.earlier).toBe(first.value.value.consortia);
});

test('a completion gives way to the next edit', async () => {
  const { handlers } = completionHandlers(contextWith(endless));
  const [first, second] = [handlers['completion.find']({ scenarioId }), handlers['completion.find']({ scenarioId })];
  expect(await first).toEqual(cancelled);
  await handlers['completion.stop']({});
  expect(await second).toEqual(cancelled);
});
