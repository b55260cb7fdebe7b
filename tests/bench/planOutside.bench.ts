/** The model of the sample, solved by other people's solvers: the same best value. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import { draftScenario } from '../../shared/planning/draft';
import { mpsOf } from '../../shared/planning/mps';
import { everything } from '../../shared/planning/program';
import { sampleWorkspace } from '../../shared/reference/sample';
import { leaveFigure } from '../helpers/figure';
import { timedPlan } from '../helpers/timedPlan';

const workspace = sampleWorkspace();
const scenario = draftScenario(workspace, {
  id: scenarioIdSchema.parse('s'),
  name: { fa: 'پیش‌نویس' },
  createdAt: '2026-11-24T08:00:00Z',
  per: 'need',
});
const folder = mkdtempSync(join(tmpdir(), 'peyvand-outside-'));
const model = join(folder, 'plan.mps');
let best: number;

/** How each solver is asked, and where it says the value. */
const solvers = [
  {
    name: 'cbc',
    version: ['-quit'],
    words: (out: string) => [model, 'seconds', '120', 'solve', 'solution', out],
    value: /^Optimal - objective value (-?[\d.]+)/,
  },
  {
    name: 'glpsol',
    version: ['--version'],
    words: (out: string) => ['--freemps', model, '--cuts', '--tmlim', '120', '--output', out],
    value: /Status:\s+INTEGER OPTIMAL[\s\S]*?Objective:\s+\S+ = (-?[\d.]+)/,
  },
] as const;

const present = solvers.filter(({ name, version }) => spawnSync(name, version).error === undefined);
if (present.length === 0) console.warn('Neither cbc nor glpsol is installed: nobody outside checks the model.');

beforeAll(async () => {
  writeFileSync(model, mpsOf(workspace, scenario, everything));
  const { report } = await timedPlan({ workspace, scenario, selection: everything, app: 'bench' });
  expect(report.proven).toBe(true);
  best = report.score.total;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.skipIf(present.length === 0).each(present)('$name finds the same best value', ({ name, words, value }) => {
  const out = join(folder, `${name}.txt`);
  const run = spawnSync(name, words(out), { encoding: 'utf8' });
  const found = value.exec(readFileSync(out, 'utf8'))?.[1];
  if (found === undefined) throw new Error(`${name} proved nothing:\n${run.stdout.slice(-500)}`);
  const score = -Number(found);
  leaveFigure({ bench: 'outside check', what: `best by ${name}`, value: score, unit: 'points', target: `${best}` });
  expect(score).toBe(best);
});
