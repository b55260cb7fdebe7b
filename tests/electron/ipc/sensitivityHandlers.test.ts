/** 'sensitivity.find' and 'sensitivity.stop', with the real search over plans of a tiny city. */
import { beforeAll, expect, test } from 'vitest';
import { sensitivityHandlers } from '../../../electron/ipc/handlers/sensitivity';
import { loadSolver } from '../../../electron/planner/highs';
import type { PlanOrder, PlanRun } from '../../../electron/planner/host';
import type { ScenarioId } from '../../../shared/ids';
import { applyPlan, type PlanOutcome } from '../../../shared/planning/outcome';
import { plan } from '../../../shared/planning/planner';
import { everything } from '../../../shared/planning/program';
import type { MipSolver } from '../../../shared/planning/solver';
import { done, type Result } from '../../../shared/result';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 4 }, size: 'small' } },
  needs: { n: { asks: [['A', 4, 2]] } },
  consortia: { c: { needs: ['n'] } },
};

let solver: MipSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

function planned(order: PlanOrder): PlanOutcome {
  const hooks = { onProgress: () => undefined, onPlan: () => undefined, seconds: () => 0 };
  const outcome = plan({ ...order, effort: 'quick', dataHash: 'h' }, solver, hooks);
  if (!outcome.ok) throw new Error(outcome.refusal.code);
  return outcome.value;
}

const atOnce = (order: PlanOrder): PlanRun => ({
  done: Promise.resolve(done(planned(order))),
  cancel: () => undefined,
});

/** A run that ends only when it is cancelled. */
function endless(order: PlanOrder): PlanRun {
  let end: (result: Result<PlanOutcome>) => void = () => undefined;
  const ended = new Promise<Result<PlanOutcome>>((resolve) => {
    end = resolve;
  });
  return { done: ended, cancel: () => end(done(planned(order))) };
}

function inCity(startPlan: (order: PlanOrder) => PlanRun) {
  const workspace = tinyWorkspace(city);
  const scenario = onlyScenario(workspace);
  const best = applyPlan(scenario, planned({ workspace, scenario, selection: everything, app: '1.0.0' }));
  const told: { readonly name: string; readonly payload: unknown }[] = [];
  const open = { ...workspace, scenarios: [best] };
  const { handlers, stop } = sensitivityHandlers({
    current: () => open,
    emit: (name, payload) => void told.push({ name, payload }),
    version: '1.0.0',
    startPlan,
  });
  const find = (scenarioId: ScenarioId = scenario.id) =>
    handlers['sensitivity.find']({ scenarioId, criterion: 'backup' });
  return { find, stop, told, handlers };
}

test('answers with the interval, and tells of every weight it plans with', async () => {
  const { find, told } = inCity(atOnce);
  expect(await find()).toMatchObject({ ok: true, value: { kind: 'done', value: { kind: 'stands', proven: true } } });
  expect(told[0]).toEqual({ name: 'sensitivity.progress', payload: { criterion: 'backup', weight: 25 } });
  expect(told.length).toBeGreaterThan(1);
});

test('is cancelled by the person, by the next search and by another file; a scenario that is gone is refused', async () => {
  const { find, stop, handlers } = inCity(endless);
  const cancelled = { ok: true, value: { kind: 'cancelled' } };
  const byPerson = find();
  await handlers['sensitivity.stop']({});
  expect(await byPerson).toEqual(cancelled);
  const first = find();
  const second = find();
  expect(await first).toEqual(cancelled);
  stop();
  expect(await second).toEqual(cancelled);
  expect(await find('gone' as ScenarioId)).toMatchObject({ ok: false, refusal: { code: 'no-scenario' } });
});
