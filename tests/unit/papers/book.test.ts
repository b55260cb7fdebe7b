/** What stands behind the consortia of a book: when each is in which phase, and which could go where; nothing where nothing is known. */
import { expect, test } from 'vitest';
import { type Workspace, workspaceSchema } from '../../../shared/model/workspace';
import type { Paper } from '../../../shared/papers/paper';
import { cityAbroad } from '../../helpers/abroad';
import { ordered } from '../../helpers/papers';
import { onlyScenario } from '../../helpers/tinyCity';

const bookOf = (workspace: Workspace): Paper =>
  ordered(workspace, { kind: 'book', scenarioId: onlyScenario(workspace).id }, 'en');
const sectionIn = (paper: Paper, id: string) => paper.sections.find((section) => section.id === id);

function withPhases(): Workspace {
  const city = cityAbroad();
  const phases = [{ id: 'p1', kind: 'pilot', start: '2027-03-21', end: '2027-06-21', status: 'planned' }];
  const scenarios = city.scenarios.map((scenario) => ({
    ...scenario,
    consortia: scenario.consortia.map((one) => (one.id === 'm' ? one : { ...one, phases })),
  }));
  return workspaceSchema.parse({ ...city, scenarios });
}

test('the schedule has a line for each consortium with dates, and none without', () => {
  const drawing = sectionIn(bookOf(withPhases()), 'schedule')?.blocks[0];
  expect(drawing).toMatchObject({ kind: 'gantt', rows: [{ bars: [{ days: 93 }] }, { bars: [{ days: 93 }] }] });
  expect(sectionIn(bookOf(cityAbroad()), 'schedule')).toBeUndefined();
});

test('which consortium could go where has a row for each chance', () => {
  const table = sectionIn(bookOf(cityAbroad()), 'abroad')?.blocks[0];
  expect(table).toMatchObject({ kind: 'table' });
  expect(table?.kind === 'table' ? table.rows.map(([city]) => city) : []).toEqual([
    'Moscow',
    'Moscow',
    'Beijing',
    'Havana',
  ]);
  const bare = { ...cityAbroad(), international: { cities: [], openings: [] } };
  expect(sectionIn(bookOf(bare), 'abroad')).toBeUndefined();
});
