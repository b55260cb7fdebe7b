/** The planner and cbc on the same model with the same time: what each has found, and how far from the best it may be. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { scenarioIdSchema } from '../../shared/ids';
import { draftScenario } from '../../shared/planning/draft';
import { mpsOf } from '../../shared/planning/mps';
import { everything } from '../../shared/planning/program';
import { gapOf } from '../../shared/planning/task';
import { sampleWorkspace } from '../../shared/reference/sample';
import { leaveFigure } from '../helpers/figure';
import { lacksSharedData, sharedData } from '../helpers/sharedData';
import { round, timedPlan } from '../helpers/timedPlan';
import { cordisInstance, type Instance } from './instances/cordis';
import { denseCity, syntheticInstance } from './instances/synthetic';

const isMissing = spawnSync('cbc', ['-quit']).error !== undefined;
if (isMissing) console.warn('cbc is not installed: the planner is measured beside nobody.');

const folder = mkdtempSync(join(tmpdir(), 'peyvand-cbc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function sample(): Instance {
  const workspace = sampleWorkspace();
  const scenario = draftScenario(workspace, {
    id: scenarioIdSchema.parse('s'),
    name: { fa: 'پیش‌نویس' },
    createdAt: '2026-11-24T08:00:00Z',
    per: 'need',
  });
  return { workspace, scenario };
}

interface Case {
  readonly name: string;
  readonly seconds: number;
  readonly instance: () => Instance | undefined;
}

const cases: readonly Case[] = [
  { name: '55x40', seconds: 20, instance: sample },
  ...(lacksSharedData('cordis-eu')
    ? []
    : [{ name: '400x40', seconds: 60, instance: () => cordisInstance(sharedData('cordis-eu')) }]),
  { name: '1000x100', seconds: 60, instance: () => syntheticInstance(1, denseCity) },
];

interface Standing {
  readonly score: number;
  readonly bound: number;
}

/** What cbc says at the end; it minimises the negative. */
function byCbc({ workspace, scenario }: Instance, seconds: number): Standing {
  const model = join(folder, 'plan.mps');
  writeFileSync(model, mpsOf(workspace, scenario, everything));
  const words = [model, 'timeMode', 'elapsed', 'seconds', String(seconds), 'solve'];
  const { stdout } = spawnSync('cbc', words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const figure = (name: string) =>
    Number(new RegExp(`^${name}:\\s+(-?[\\d.e+]+)`, 'm').exec(stdout)?.[1] ?? Number.NaN);
  const score = -figure('Objective value');
  const bound = -figure('Lower bound');
  return { score, bound: Number.isNaN(bound) ? score : bound };
}

test.skipIf(isMissing).each(cases)('$name, $seconds s', async ({ name, seconds, instance }) => {
  const found = instance();
  if (found === undefined) throw new Error('The list is incomplete');
  const bench = `beside cbc ${name}`;
  const { report } = await timedPlan({ ...found, selection: everything, maxSeconds: seconds, app: 'bench' });
  const other = byCbc(found, seconds);
  const gap = ({ score, bound }: Standing) => round(gapOf(score, bound) * 100, 3);
  const own = { score: report.score.total, bound: report.bound };
  leaveFigure({ bench, what: `ours in ${seconds} s`, value: own.score, unit: 'points' });
  leaveFigure({ bench, what: `cbc in ${seconds} s`, value: other.score, unit: 'points' });
  leaveFigure({ bench, what: 'our proven gap', value: gap(own), unit: '%' });
  leaveFigure({ bench, what: 'gap of cbc', value: gap(other), unit: '%' });
  // Neither may find more than the other has proven to be possible.
  expect(Number.isNaN(other.score) || other.score <= Math.floor(own.bound) + 1e-6).toBe(true);
  expect(Number.isNaN(other.bound) || own.score <= other.bound + 1e-6).toBe(true);
});
