/** What stands behind the consortia of a book: when each is in which phase, and which could go where; nothing where nothing is known. */
import { expect, test } from 'vitest';
import { type Workspace, workspaceSchema } from '../../../shared/model/workspace';
import type { Paper } from '../../../shared/papers/paper';
import { cityAbroad } from '../../helpers/abroad';
import { letterIn, ordered } from '../../helpers/papers';
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

test('all pages of a long schedule are drawn on one scale', () => {
  const city = withPhases();
  const [first] = onlyScenario(city).consortia;
  const many = Array.from({ length: 40 }, (_, index) => ({
    ...first,
    id: `c${index}`,
    phases: [
      {
        id: 'p1',
        kind: 'pilot',
        start: index < 35 ? '2027-03-21' : '2029-03-21',
        end: '2029-06-21',
        status: 'planned',
      },
    ],
  }));
  const scenarios = city.scenarios.map((scenario) => ({ ...scenario, consortia: many }));
  const pages = (sectionIn(bookOf(workspaceSchema.parse({ ...city, scenarios })), 'schedule')?.blocks ?? []).flatMap(
    (block) => (block.kind === 'gantt' ? [block] : []),
  );
  expect(pages.map(({ rows }) => rows.length)).toEqual([30, 10]);
  expect(pages[1]?.days).toBe(pages[0]?.days);
  expect(pages[1]?.months).toEqual(pages[0]?.months);
  expect(pages[1]?.rows.at(-1)?.bars[0]?.at).toBeGreaterThan(600);
  expect(pages.map(({ caption }) => caption)).toEqual([
    'Phases of all consortia (part 1 of 2)',
    'Phases of all consortia (part 2 of 2)',
  ]);
  expect(pages[1]?.alternative).not.toBe(pages[0]?.alternative);
});

test('the contents name every chapter by the number under which the index cites it', () => {
  const book = bookOf(withPhases());
  const contents = sectionIn(book, 'contents')?.blocks[0];
  const rows = contents?.kind === 'contents' ? contents.entries.map(({ number, title }) => [number, title]) : [];
  const titles = book.sections
    .filter(({ id, isPart }) => id !== 'contents' && isPart !== true)
    .map(({ title }) => title);
  expect(rows.map(([number, title]) => `${number}. ${title}`)).toEqual(titles);
  const index = sectionIn(book, 'index')?.blocks[0];
  const cited = index?.kind === 'table' ? index.rows.find(([firm]) => firm === 'Firm a')?.[1] : undefined;
  expect(rows.find(([number]) => number === cited)?.[1]).toBe('Consortium “Consortium k”');
});

test('the letter goes to the deputy mayor, and to the mayor where the deputy mayor signs it', () => {
  const to = (workspace: Workspace) => letterIn(bookOf(workspace)).addressing[0]?.value;
  const city = cityAbroad();
  const signatory = { name: { fa: 'بهزاد شهریاری' }, post: { fa: 'معاون شهردار تهران' } };
  expect(to(city)).toBe('The Deputy Mayor of Tehran');
  expect(to({ ...city, office: { ...city.office, signatory } })).toBe('The Mayor of Tehran');
});

test('its facts for programs hold what its annexes print, and what members put in', () => {
  const city = withPhases();
  const contribution = { kind: 'inKind', what: { fa: 'محل آزمون' }, worth: 5 };
  const scenarios = city.scenarios.map((scenario) => ({
    ...scenario,
    consortia: scenario.consortia.map((one) => ({
      ...one,
      members: one.members.map((member) => ({ ...member, contributions: [contribution] })),
    })),
  }));
  const { contents } = bookOf(workspaceSchema.parse({ ...city, scenarios })).attachment;
  expect(contents).toMatchObject({
    lateGates: [],
    concerns: city.concerns,
    fairness: { firms: city.firms.map(({ id }) => ({ firmId: id })), leftOut: [{ firmId: 'c' }] },
    consortia: [{ members: [{ contributions: [contribution] }, {}] }, {}, {}],
  });
  expect(contents).toHaveProperty('internationalChances.0.cityId', 'moscow');
});

test('which consortium could go where has a table for each city', () => {
  const blocks = sectionIn(bookOf(cityAbroad()), 'abroad')?.blocks ?? [];
  const heads = blocks.flatMap((block) => (block.kind === 'heading' ? block.text : []));
  expect(heads).toEqual(['Moscow', 'Beijing', 'Havana']);
  expect(blocks.map((block) => (block.kind === 'table' ? block.rows.length : 0)).filter((rows) => rows > 0)).toEqual([
    2, 1, 1,
  ]);
  const bare = { ...cityAbroad(), international: { cities: [], openings: [] } };
  expect(sectionIn(bookOf(bare), 'abroad')).toBeUndefined();
});
