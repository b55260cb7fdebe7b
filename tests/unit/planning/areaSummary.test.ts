import { describe, expect, test } from 'vitest';
import { groupingOf } from '../../../shared/model/grouping';
import { type Workspace, workspaceSchema } from '../../../shared/model/workspace';
import { areaSummaries } from '../../../shared/planning/areaSummary';
import { sampleWorkspace } from '../../../shared/reference/sample';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const today = '2026-11-24';

function summaryOf(workspace: Workspace) {
  const [summary] = areaSummaries(workspace, groupingOf(workspace, onlyScenario(workspace)), today, () => false);
  if (summary === undefined) throw new Error('The tiny city has one area');
  return summary;
}

const city: TinyCity = {
  firms: { f: { levels: { A: 3 } }, g: { levels: { A: 4 } }, h: { levels: { B: 3 } } },
  needs: {
    n: {
      asks: [
        ['A', 3, 2],
        ['B', 3, 1],
        ['C', 1, 1],
      ],
    },
  },
  consortia: { c: { needs: ['n'], members: ['f:lead', 'g', 'h'] } },
};

describe('a service area in one line', () => {
  test('says how its requirements stand, by importance, and who leads', () => {
    const summary = summaryOf(tinyWorkspace(city));
    expect(summary.shares).toEqual({ backedUp: 0.5, single: 0.25, gap: 0.25 });
    expect(summary.coverage).toBe(0.75);
    expect(summary.firms).toBe(3);
    expect(summary.consortia).toMatchObject([{ id: 'c', members: 3, lead: { en: 'Firm f' } }]);
  });

  test('has no coverage while no consortium serves it', () => {
    const summary = summaryOf(tinyWorkspace({ ...city, consortia: {} }));
    expect(summary.shares).toBeUndefined();
    expect(summary.nextDate).toBeUndefined();
  });

  test('the next date is the earliest of deadlines, phases and actions from today on', () => {
    const workspace = tinyWorkspace(city);
    const dated = workspaceSchema.parse({
      ...workspace,
      needs: workspace.needs.map((need) => ({ ...need, deadline: '2027-03-01' })),
      scenarios: workspace.scenarios.map((scenario) => ({
        ...scenario,
        consortia: scenario.consortia.map((consortium) => ({
          ...consortium,
          phases: [
            { id: 'p1', kind: 'identify', start: '2026-10-01', end: '2026-12-01', status: 'running' },
            { id: 'p2', kind: 'dialogue', start: '2026-11-01', status: 'planned' },
          ],
        })),
      })),
    });
    expect(summaryOf(dated).nextDate).toEqual({ on: '2026-12-01', kind: 'phase' });
  });

  test('a need that is met has no deadline any more', () => {
    const workspace = tinyWorkspace(city);
    const needs = workspace.needs.map((need) => ({ ...need, status: 'met', deadline: '2027-03-01' }));
    expect(summaryOf(workspaceSchema.parse({ ...workspace, needs })).nextDate).toBeUndefined();
  });

  test('without a scenario the areas of the sample still stand there with their needs', () => {
    const summaries = areaSummaries(sampleWorkspace(), undefined, today, () => false);
    expect(summaries.flatMap(({ needs }) => needs)).toHaveLength(40);
    expect(summaries.every(({ consortia }) => consortia.length === 0)).toBe(true);
  });
});
