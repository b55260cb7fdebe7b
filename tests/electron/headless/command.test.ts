/** The real command, as it is typed in a shell: `node build/peyvand.mjs VERB …` in another folder. */
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { dataHashOf } from '../../../electron/planner/dataHash';
import { loadDocument } from '../../../shared/document/load';
import { groupingOf } from '../../../shared/model/grouping';
import { type PlanReport, planReportSchema } from '../../../shared/model/planReport';
import type { Workspace } from '../../../shared/model/workspace';
import { findingsOf } from '../../../shared/planning/findings';
import { scoreGrouping } from '../../../shared/planning/score';
import { bringBuildUpToDate } from '../../helpers/build';
import { projectRoot } from '../../helpers/sources';
import { jsonOf, peyvandIn, type Refused, temporaryFolder } from './calling';

const folder = temporaryFolder();
beforeAll(bringBuildUpToDate, 180_000);
afterAll(folder.remove);

const at = (name: string) => join(folder.path, name);

const peyvand = peyvandIn(folder.path);

function workspaceAt(name: string): Workspace {
  const loaded = loadDocument(readFileSync(at(name), 'utf8'));
  if (!loaded.ok) throw new Error(loaded.refusal.sentence.en);
  return loaded.value.workspace;
}

type Planned = PlanReport & { readonly scenarioId: string };

test('sample, then plan: no findings, the score is the scorer’s, and the members are in the file', {
  timeout: 120_000,
}, () => {
  expect(peyvand('sample', '--out', 'city.peyvand', '--json')).toMatchObject({ code: 0, stderr: '' });
  const planned = peyvand('plan', 'city.peyvand', '--json');
  expect(planned).toMatchObject({ code: 0, stderr: '' });
  const { scenarioId, ...report } = jsonOf<Planned>(planned);
  expect(planReportSchema.parse(report)).toEqual(report);
  expect(report.proven || report.gap <= 0.005).toBe(true);

  const workspace = workspaceAt('city.peyvand');
  const scenario = workspace.scenarios.find(({ id }) => id === scenarioId);
  if (scenario === undefined) throw new Error('the scenario is not in the file');
  const grouping = groupingOf(workspace, scenario);
  expect(findingsOf(grouping)).toEqual([]);
  expect(scoreGrouping(grouping).total).toBe(report.score.total);
  expect(scenario.lastPlan).toEqual(report);
  expect(report.provenance.dataHash).toBe(dataHashOf(workspace, scenario));
  const formed = scenario.consortia.filter(({ members }) => members.length > 0);
  expect(formed.map(({ id }) => id)).toEqual(report.consortia.map(({ id }) => id));
  expect(workspace.journal.map(({ command }) => command)).toEqual(['scenario.create', 'plan.take']);

  const checked = jsonOf<{ readonly scenarios: readonly { readonly score: unknown; readonly findings: unknown[] }[] }>(
    peyvand('check', 'city.peyvand', '--json'),
  );
  expect(checked.scenarios).toMatchObject([{ score: report.score, findings: [] }]);
});

test('planning again gives the same plan in the same scenario', { timeout: 120_000 }, () => {
  const before = workspaceAt('city.peyvand').scenarios;
  expect(peyvand('plan', 'city.peyvand', '--json').code).toBe(0);
  const after = workspaceAt('city.peyvand').scenarios;
  expect(after.map(({ consortia }) => consortia)).toEqual(before.map(({ consortia }) => consortia));
});

test('with --out the plan goes to another file and the given one stays', { timeout: 120_000 }, () => {
  peyvand('sample', '--out', 'plain.peyvand');
  const before = readFileSync(at('plain.peyvand'));
  const words = ['plan', 'plain.peyvand', '--per', 'area', '--effort', 'quick', '--out', 'planned.peyvand', '--json'];
  expect(peyvand(...words).code).toBe(0);
  expect(readFileSync(at('plain.peyvand')).equals(before)).toBe(true);
  const workspace = workspaceAt('planned.peyvand');
  expect(workspace.scenarios[0]?.consortia).toHaveLength(workspace.areas.length);
  expect(peyvand(...words).code).toBe(0);
  writeFileSync(at('planned.peyvand'), 'mine');
  expect(jsonOf<Refused>(peyvand(...words)).refused.code).toBe('file-there');
  expect(readFileSync(at('planned.peyvand'), 'utf8')).toBe('mine');
});

test('with --model the model is written for other solvers', { timeout: 120_000 }, () => {
  const words = ['plan', 'city.peyvand', '--effort', 'quick', '--json', '--model'];
  expect(peyvand(...words, 'plan.mps').code).toBe(0);
  const model = readFileSync(at('plan.mps'), 'utf8');
  for (const section of ['ROWS', 'COLUMNS', 'RHS', 'BOUNDS', 'ENDATA']) expect(model).toContain(`\n${section}`);
  expect(peyvand(...words, 'nowhere/plan.mps').code).toBe(1);
  expect(peyvand(...words, 'city.peyvand').code).toBe(2);
  expect(workspaceAt('city.peyvand').firms).toHaveLength(55);
});

test('explain asks the planner for the price of a wish, the repair after a withdrawal, and what a draft lacks', {
  timeout: 240_000,
}, () => {
  const before = readFileSync(at('city.peyvand'));
  const [consortium] = workspaceAt('city.peyvand').scenarios[0]?.consortia ?? [];
  const [member] = consortium?.members ?? [];
  const subject = ['--firm', member?.firmId ?? '', '--consortium', consortium?.id ?? ''];
  const explained = (...words: readonly string[]) => {
    const called = peyvand('explain', 'city.peyvand', ...words, '--effort', 'quick', '--max-seconds', '20', '--json');
    expect(called).toMatchObject({ code: 0, stderr: '' });
    return jsonOf<{ readonly repair: { readonly changes: number } }>(called);
  };
  expect(explained('whynot', ...subject)).toMatchObject({ isMember: true, price: { isChosenAnyway: true } });
  expect(explained('withdraw', ...subject.slice(0, 2)).repair.changes).toBeLessThan(10);
  expect(explained('regret')).toMatchObject({ findings: 0, diff: { scoreBefore: expect.any(Number) as number } });
  expect(readFileSync(at('city.peyvand')).equals(before)).toBe(true);
});

test('a scenario that is not there is refused with those that are', () => {
  const refused = peyvand('plan', 'city.peyvand', '--scenario', 's9', '--json');
  expect(refused.code).toBe(1);
  expect(jsonOf<Refused>(refused).refused.sentence.en).toContain('s1');
});

test('wrong usage ends with 2 and says how', () => {
  const wrong = peyvand('plan');
  expect(wrong).toMatchObject({ code: 2, stdout: '' });
  expect(wrong.stderr).toContain('peyvand plan FILE');
});

test('a proposal is printed by the real Electron into the folder of the call', { timeout: 180_000 }, () => {
  const words = ['export', 'city.peyvand', '--kind', 'proposal', '--consortium', 'c-N01', '--language', 'en'];
  const printed = peyvand(...words, '--out', 'papers', '--json');
  expect(printed.code).toBe(0);
  const { files } = jsonOf<{ readonly files: readonly { readonly consortiumId: string; readonly file: string }[] }>(
    printed,
  );
  expect(files.map(({ consortiumId }) => consortiumId)).toEqual(['c-N01']);
  expect(readdirSync(at('papers'))).toEqual(files.map(({ file }) => file));
  const pdf = join(at('papers'), files[0]?.file ?? '');
  expect(readFileSync(pdf).subarray(0, 5).toString()).toBe('%PDF-');
  expect(statSync(pdf).size).toBeGreaterThan(20_000);
  expect(existsSync(join(projectRoot, 'papers'))).toBe(false);
});
