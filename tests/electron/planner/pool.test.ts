/** The planner's processes: kept between runs, never more than allowed, ended where they do not listen. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type PlanOrder, startPlan } from '../../../electron/planner/host';
import { PlannerPool } from '../../../electron/planner/pool';
import { type Launch, launcher } from '../../../electron/worker/launch';
import { everything } from '../../../shared/planning/program';
import { denseCity, syntheticInstance } from '../../bench/instances/synthetic';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';
import { bundleWorker } from '../../helpers/worker';

let folder: string;
let launch: Launch;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-pool-'));
  launch = launcher(await bundleWorker(join(folder, 'worker')));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const city: TinyCity = {
  firms: { big: { levels: { A: 4 } }, small: { size: 'small', levels: { A: 3 } } },
  needs: { n: { asks: [['A', 2, 5]] } },
  consortia: { k: { needs: ['n'] } },
};
const workspace = tinyWorkspace(city);
const small: PlanOrder = { workspace, scenario: onlyScenario(workspace), selection: everything, app: '1.0.0' };

/** Seconds of search before anything else. */
const large: PlanOrder = {
  ...syntheticInstance(1, { ...denseCity, firms: 300, needs: 30 }),
  selection: everything,
  app: '1.0.0',
};

/** A pool whose processes are counted as they start. */
function counted(start: Launch, most: number, patienceMs = 10_000) {
  const seen = { started: 0, running: 0, mostRunning: 0 };
  const pool = new PlannerPool(
    async (events) => {
      seen.started += 1;
      seen.running += 1;
      seen.mostRunning = Math.max(seen.mostRunning, seen.running);
      const process = await start(events);
      return {
        ...process,
        kill: () => {
          seen.running -= 1;
          process.kill();
        },
      };
    },
    { most, patienceMs },
  );
  return { pool, seen };
}

const scoreOf = (result: Awaited<ReturnType<typeof startPlan>['done']>) =>
  result.ok ? result.value.report.score.total : result.refusal.code;

/** Resolves when the run tells of its first plan. */
function firstPlanOf(order: PlanOrder, pool: PlannerPool) {
  return new Promise<ReturnType<typeof startPlan>>((resolve) => {
    const run = startPlan(order, { onPlan: () => resolve(run) }, pool);
  });
}

test('runs follow each other in one process, with the same plan', async () => {
  const { pool, seen } = counted(launch, 1);
  const first = await startPlan(small, {}, pool).done;
  const second = await startPlan(small, {}, pool).done;
  expect(scoreOf(second)).toBe(scoreOf(first));
  expect(seen.started).toBe(1);
  pool.close();
});

test('a run that is cancelled in the search leaves its process to the next', async () => {
  const { pool, seen } = counted(launch, 1);
  const run = await firstPlanOf(large, pool);
  run.cancel();
  expect(scoreOf(await run.done)).toBeGreaterThan(0);
  expect(scoreOf(await startPlan(small, {}, pool).done)).toBeGreaterThan(0);
  expect(seen.started).toBe(1);
  pool.close();
});

test('processes without a task are let go when asked; one at work goes on, and is let go at its end', async () => {
  const { pool, seen } = counted(launch, 2);
  const long = await firstPlanOf(large, pool);
  await startPlan(small, {}, pool).done;
  pool.rest();
  expect(seen).toMatchObject({ started: 2, running: 1 });
  long.cancel();
  expect(scoreOf(await long.done)).toBeGreaterThan(0);
  await expect.poll(() => seen.running).toBe(0);
  expect(scoreOf(await startPlan(small, {}, pool).done)).toBeGreaterThan(0);
  expect(seen).toMatchObject({ started: 3, running: 1 });
  pool.close();
});

test('runs beyond the limit wait their turn, and may be cancelled while they wait', async () => {
  const { pool, seen } = counted(launch, 1);
  const runs = [small, small, small].map((order) => startPlan(order, {}, pool));
  runs[1]?.cancel();
  const results = await Promise.all(runs.map(({ done }) => done));
  expect(results.map(({ ok }) => ok)).toEqual([true, false, true]);
  expect(seen).toMatchObject({ started: 1, mostRunning: 1 });
  pool.close();
});

test('where there is room, runs go on side by side', async () => {
  const { pool, seen } = counted(launch, 2);
  const long = await firstPlanOf(large, pool);
  expect(scoreOf(await startPlan(small, {}, pool).done)).toBeGreaterThan(0);
  expect(seen).toMatchObject({ started: 2, mostRunning: 2 });
  long.cancel();
  await long.done;
  pool.close();
});

test('a process that does not listen is ended, and the next run gets another', async () => {
  const progress = { phase: 'search', score: 0, bound: 0, gap: 0, proven: false, seconds: 0 };
  const deaf = join(folder, 'deaf.mjs');
  writeFileSync(deaf, `process.on('message', () => process.send(${JSON.stringify({ kind: 'progress', progress })}));`);
  let isFirst = true;
  const { pool, seen } = counted(
    (events) => {
      const start = isFirst ? launcher(deaf) : launch;
      isFirst = false;
      return start(events);
    },
    1,
    1,
  );
  const run = startPlan(small, { onProgress: () => run.cancel() }, pool);
  const next = startPlan(small, {}, pool);
  expect(scoreOf(await run.done)).toBe('planning.refused.stopped');
  expect(scoreOf(await next.done)).toBeGreaterThan(0);
  expect(seen).toMatchObject({ started: 2, mostRunning: 1 });
  pool.close();
});

test('a process that says nothing when time is over is left, with the best plan it told of', async () => {
  const told = await startPlan(small, {}, new PlannerPool(launch)).done;
  if (!told.ok) throw new Error(told.refusal.code);
  const hanging = new PlannerPool(async ({ onMessage }) => ({
    send: () => onMessage({ kind: 'plan', outcome: told.value }),
    kill: () => undefined,
    hold: () => undefined,
  }));
  const run = startPlan({ ...small, maxSeconds: 0.05 }, {}, hanging);
  expect(scoreOf(await run.done)).toBe(told.value.report.score.total);
});
