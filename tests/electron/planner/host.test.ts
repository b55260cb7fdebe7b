/** The planner's process, started for real: it streams, answers a cancel at once, and its end is never a silence. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dataHashOf } from '../../../electron/planner/dataHash';
import { type PlanOrder, startPlan } from '../../../electron/planner/host';
import { PlannerPool } from '../../../electron/planner/pool';
import { type Launch, launcher } from '../../../electron/worker/launch';
import { draftScenario } from '../../../shared/planning/draft';
import type { PlanOutcome } from '../../../shared/planning/outcome';
import { everything } from '../../../shared/planning/program';
import type { PlanProgress } from '../../../shared/planning/task';
import { sampleWorkspace } from '../../../shared/reference/sample';
import type { Result } from '../../../shared/result';
import { denseCity, syntheticInstance } from '../../bench/instances/synthetic';
import { scenarioId } from '../../helpers/tinyCity';
import { bundleWorker } from '../../helpers/worker';

let folder: string;
let launch: Launch;
let pool: PlannerPool;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-planner-'));
  launch = launcher(await bundleWorker(join(folder, 'worker')));
  pool = new PlannerPool(launch);
});
afterAll(() => {
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

const workspace = sampleWorkspace();
const scenario = draftScenario(workspace, {
  id: scenarioId,
  name: { fa: 'پیش‌نویس' },
  createdAt: '2026-11-24T08:00:00Z',
  per: 'area',
});
const order: PlanOrder = { workspace, scenario, selection: everything, effort: 'quick', app: '1.0.0' };

/** A city that is deep in the solver soon, and for seconds. */
const large: PlanOrder = {
  ...syntheticInstance(1, { ...denseCity, firms: 300, needs: 30 }),
  selection: everything,
  effort: 'quick',
  app: '1.0.0',
};

/** Processes that do what the script says. */
function scripted(name: string, script: string): PlannerPool {
  const file = join(folder, `${name}.mjs`);
  writeFileSync(file, script);
  return new PlannerPool(launcher(file));
}

const codeOf = (result: Result<PlanOutcome>) => (result.ok ? 'ok' : result.refusal.code);

describe('a run', () => {
  test('streams progress and plans, and ends with the best of them', async () => {
    const progress: PlanProgress[] = [];
    const plans: PlanOutcome[] = [];
    const run = startPlan(order, { onProgress: (one) => progress.push(one), onPlan: (one) => plans.push(one) }, pool);
    const result = await run.done;
    if (!result.ok) throw new Error(result.refusal.sentence.en);
    const { report } = result.value;
    expect(progress.map(({ phase }) => phase)).toContain('search');
    expect(plans.length).toBeGreaterThan(0);
    expect(Math.max(...plans.map((one) => one.report.score.total))).toBe(report.score.total);
    expect(report.provenance).toMatchObject({ app: '1.0.0', dataHash: dataHashOf(workspace, scenario) });
    expect(report.provenance.solver).toMatch(/^HiGHS \d+\.\d+\.\d+$/);
  });

  test('that is cancelled inside the solver answers at once with the best plan so far', async () => {
    let cancelledAt = Number.NaN;
    let last: PlanProgress | undefined;
    const run = startPlan(
      large,
      {
        onProgress: (one) => {
          last = one;
          if (one.phase !== 'relaxation' || !Number.isNaN(cancelledAt)) return;
          cancelledAt = performance.now();
          run.cancel();
        },
      },
      pool,
    );
    const result = await run.done;
    expect(performance.now() - cancelledAt).toBeLessThan(200);
    expect(result.ok && result.value.report).toMatchObject({ score: { total: last?.score }, bound: last?.bound });
  });

  test('that is cancelled before its first plan says so', async () => {
    const run = startPlan(order, {}, pool);
    run.cancel();
    expect(codeOf(await run.done)).toBe('planning.refused.stopped');
  });

  test('without a consortium to plan is refused', async () => {
    const run = startPlan({ ...order, selection: { kind: 'consortia', ids: [] } }, {}, pool);
    expect(codeOf(await run.done)).toBe('planning.refused.nothingToPlan');
  });
});

describe('a worker that fails', () => {
  test('by dying is a refusal that says how', async () => {
    const dying = scripted('dying', "process.on('message', () => process.kill(process.pid, 'SIGSEGV'));");
    const result = await startPlan(order, {}, dying).done;
    expect(codeOf(result)).toBe('planning.refused.crashed');
    expect(result.ok ? '' : result.refusal.sentence.en).toContain('SIGSEGV');
  });

  test('by being absent is a refusal', async () => {
    expect(codeOf(await startPlan(order, {}, new PlannerPool(launcher(join(folder, 'absent.mjs')))).done)).toBe(
      'planning.refused.crashed',
    );
  });

  test('by saying something unreadable is a refusal, and what it said is not taken', async () => {
    const plans: PlanOutcome[] = [];
    const lying = scripted(
      'lying',
      "process.on('message', () => process.send({ kind: 'plan', outcome: { consortia: 3 } }));",
    );
    const result = await startPlan(order, { onPlan: (one) => plans.push(one) }, lying).done;
    expect(codeOf(result)).toBe('planning.refused.badAnswer');
    expect(plans).toEqual([]);
  });
});
