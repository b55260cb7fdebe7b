/** Clashes found in a real process of the planner: the same answer as in this one, and cancelled at once. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startClashes } from '../../../electron/planner/clashHost';
import { startPlan } from '../../../electron/planner/host';
import { PlannerPool } from '../../../electron/planner/pool';
import { launcher } from '../../../electron/worker/launch';
import { everything } from '../../../shared/planning/program';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';
import { bundleWorker } from '../../helpers/worker';

let folder: string;
let pool: PlannerPool;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'peyvand-clash-'));
  pool = new PlannerPool(launcher(await bundleWorker(join(folder, 'worker'))), { most: 1 });
});
afterAll(() => {
  pool.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two firms in conflict, both pinned in the one consortium. */
const city: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 4 }, size: 'small' }, d: { levels: { A: 3 }, size: 'small' } },
  needs: { n: { asks: [['A', 2, 5]] } },
  ties: [['conflict', 'a', 'b']],
  consortia: { c: { needs: ['n'], members: ['a:lead!', 'b!'] } },
  policy: { minMembers: 2 },
};
const workspace = tinyWorkspace(city);
const task = { workspace, scenario: onlyScenario(workspace), toForm: [] };

test('names the pins and the rule, with ways out that are scored by plans made there', async () => {
  const found = await startClashes(task, pool).done;
  if (!found.ok) throw new Error(found.refusal.sentence.en);
  const [clash] = found.value;
  expect(clash?.elements.map(({ kind }) => kind).sort()).toEqual(['pin', 'pin', 'rule']);
  expect(clash?.relaxations[0]).toMatchObject({ isEnough: true, step: { kind: 'unpin' } });
  expect(clash?.relaxations[0]?.score).toBeTypeOf('number');
});

test('a cancelled search answers at once and leaves the process to the next', async () => {
  const search = startClashes(task, pool);
  search.cancel();
  expect(await search.done).toMatchObject({ ok: false, refusal: { code: 'planning.refused.stopped' } });
  const order = { workspace, scenario: { ...task.scenario, consortia: [] }, toForm: [] };
  expect(await startClashes(order, pool).done).toEqual({ ok: true, value: [] });
  const { toForm: _, ...one } = task;
  const plan = startPlan({ ...one, selection: everything, effort: 'quick', app: '1.0.0' }, {}, pool);
  expect(await plan.done).toMatchObject({ ok: true });
});
