/** What brief and book say of a scenario of which a part is not formed: nothing empty is counted as serving, and nothing that is late or out of proportion passes in silence. */
import { describe, expect, test } from 'vitest';
import { type Workspace, workspaceSchema } from '../../../shared/model/workspace';
import type { Block, Fact, Paper } from '../../../shared/papers/paper';
import { letterIn, ordered, wordsOf } from '../../helpers/papers';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const plain = tinyWorkspace({
  firms: { a: { levels: { A: 4 } }, b: { levels: { B: 4 } } },
  needs: { n1: { asks: [['A', 3, 1]], priority: 3 }, n2: { asks: [['B', 3, 1]] }, n3: { asks: [['C', 3, 1]] } },
  consortia: {
    k: { needs: ['n1'], members: ['a:lead', 'b'] },
    l: { needs: ['n2'] },
    m: { area: 'other', needs: ['n3'] },
  },
});

const budgets: Readonly<Record<string, object>> = {
  n1: { budgetMin: 100, budgetMax: 200 },
  n2: { budgetMin: 1_000, budgetMax: 2_000 },
  n3: { budgetMin: 30_000, budgetMax: 40_000, areaId: 'other' },
};

/** The city with budgets; `change` is laid over consortium k. */
function cityWith(change: object = {}): Workspace {
  return workspaceSchema.parse({
    ...plain,
    needs: plain.needs.map((need) => ({ ...need, ...budgets[need.id] })),
    scenarios: plain.scenarios.map((scenario) => ({
      ...scenario,
      consortia: scenario.consortia.map((one) => (one.id === 'k' ? { ...one, ...change } : one)),
    })),
  });
}

const paperOf = (kind: 'brief' | 'book', workspace = cityWith(), language: 'fa' | 'en' = 'en'): Paper =>
  ordered(workspace, { kind, scenarioId: onlyScenario(workspace).id }, language);
const blocksIn = ({ sections }: Paper, id: string): readonly Block[] =>
  sections.find((section) => section.id === id)?.blocks ?? [];
const tablesIn = (paper: Paper, id: string) => blocksIn(paper, id).filter((block) => block.kind === 'table');
const factIn = (paper: Paper, id: string, label: string): string | undefined =>
  blocksIn(paper, id)
    .flatMap((block): readonly Fact[] => (block.kind === 'facts' ? block.facts : []))
    .find((fact) => fact.label === label)?.value;
const itemsIn = (paper: Paper, id: string) =>
  blocksIn(paper, id).flatMap((block) => (block.kind === 'list' ? block.items : []));

describe('consortia that nobody has joined', () => {
  test('are not counted for their area, and the column adds up to those that are formed', () => {
    const [areas] = tablesIn(paperOf('book'), 'coverage');
    expect(areas?.rows.map((row) => row[2])).toEqual(['1', '0']);
    const [brief] = tablesIn(paperOf('brief'), 'areas');
    expect(brief?.rows.map(([name, , consortia, leads]) => [name, consortia, leads])).toEqual([
      ['Area other', '0', 'No consortium formed'],
      ['Area area', '1', 'Firm a'],
    ]);
    expect(factIn(paperOf('brief'), 'standing', 'Consortia')).toBe('1 formed of 3');
  });

  test('serve no need', () => {
    const rows = tablesIn(paperOf('book'), 'coverage').flatMap((table) => table.rows);
    expect(rows).toContainEqual(['Need n1', 'Urgent', 'Consortium k', 'Fully covered']);
    expect(rows).toContainEqual(['Need n2', 'Normal', '—', 'No consortium formed']);
  });

  test('have a budget of their own, and are to be decided upon', () => {
    for (const [kind, id] of [
      ['brief', 'standing'],
      ['book', 'summary'],
    ] as const) {
      const paper = paperOf(kind);
      expect(factIn(paper, id, 'Budget of needs with a consortium')).toBe('from 100 to 200 million rials');
      expect(factIn(paper, id, 'Budget of needs without one')).toBe('from 31,000 to 42,000 million rials');
      expect(factIn(paper, id, 'Needs')).toContain('Of 3 needs, 1 has a consortium and 2 have none yet; 0 of the 1');
      expect(itemsIn(paper, kind === 'brief' ? 'decide' : id)[1]).toContain('Forming 2 consortia');
    }
  });
});

describe('a gate past its date', () => {
  const late = cityWith({
    phases: [
      { id: 'p1', kind: 'identify', start: '2026-08-01', end: '2026-09-01', status: 'running' },
      { id: 'p2', kind: 'pilot', start: '2027-01-01', end: '2027-03-01', status: 'planned' },
    ],
  });

  test('is told in the brief, with the next one, and is to be decided upon', () => {
    const brief = paperOf('brief', late);
    expect(factIn(brief, 'standing', 'Gates past their date')).toContain('1; longest overdue: Identification');
    expect(factIn(brief, 'standing', 'Next gate')).toContain('Pilot in “Consortium k”');
    expect(itemsIn(brief, 'decide').join()).toContain('A decision on 1 gate past its date');
    expect(tablesIn(brief, 'areas')[0]?.rows[1]?.at(-1)).toContain('overdue');
    expect(factIn(paperOf('brief'), 'standing', 'Gates past their date')).toBeUndefined();
  });

  test('is named in the summary of the book and counted among its findings', () => {
    const count = (workspace: Workspace) => Number(factIn(paperOf('book', workspace), 'summary', 'Findings'));
    expect(itemsIn(paperOf('book', late), 'summary').join()).toContain('Identification in “Consortium k”');
    expect(count(late)).toBe(count(cityWith()) + 1);
  });

  test('stands in the proposal, whose letter does not say that nothing is to be said', () => {
    const proposalOf = (workspace: Workspace) => {
      const { id, consortia } = onlyScenario(workspace);
      const [first] = consortia;
      if (first === undefined) throw new Error('There is no consortium');
      return ordered(workspace, { kind: 'proposal', scenarioId: id, consortiumId: first.id }, 'en');
    };
    const rows = tablesIn(proposalOf(late), 'findings').flatMap((table) => table.rows);
    expect(rows.map(([rule]) => rule)).toContain('Gate past its date');
    expect(wordsOf({ ...proposalOf(late), sections: [] })).not.toContain('there are no findings');
    expect(letterIn(proposalOf(late)).paragraphs.join(' ')).toMatch(/\d+ findings? (is|are) on record/);
  });
});

describe('shares and contributions', () => {
  const members = (share: number, worth: number) => ({
    members: [
      { firmId: 'a', role: 'lead', sharePercent: 60 },
      {
        firmId: 'b',
        role: 'partner',
        sharePercent: share,
        contributions: [{ kind: 'money', what: { fa: 'نقد' }, worth }],
      },
    ],
  });
  const kinds = (workspace: Workspace) => {
    const book = paperOf('book', workspace);
    const contents = book.attachment.contents as { consortia: { warnings: { kind: string }[] }[] };
    return contents.consortia[0]?.warnings.map(({ kind }) => kind);
  };

  test('that make no whole or exceed the budget are warned of, and those that fit are not', () => {
    expect(kinds(cityWith(members(40, 200)))).toEqual([]);
    expect(kinds(cityWith(members(99.8, 200)))).toEqual(['shares']);
    expect(kinds(cityWith(members(40, 201)))).toEqual(['worth']);
    expect(itemsIn(paperOf('brief', cityWith(members(99.8, 201))), 'decide').join()).toContain(
      'Mending the shares or contributions in 1 consortium',
    );
  });

  test('are not held against a budget of which a part is unknown', () => {
    const city = cityWith(members(40, 5_000));
    const needs = city.needs.map(({ budgetMax: _most, ...need }) => need);
    expect(kinds(workspaceSchema.parse({ ...city, needs }))).toEqual([]);
  });
});

test('amounts are in the currency that the office has chosen', () => {
  const city = cityWith();
  const office = { ...city.office, currency: 'toman' } as const;
  expect(factIn(paperOf('brief', { ...city, office }), 'standing', 'Budget of needs with a consortium')).toBe(
    'from 10 to 20 million tomans',
  );
});

test('the brief keeps to its lines however many there are, and says what it leaves to the book', () => {
  const areas = Array.from({ length: 30 }, (_, index) => ({
    id: `x${index}`,
    name: { fa: `حوزهٔ بسیار بلندنامی که در یک سطر جا نمی‌گیرد و ادامه دارد ${index}` },
    owner: { fa: 'متولی' },
  }));
  const city = cityWith();
  const [table] = tablesIn(
    paperOf('brief', workspaceSchema.parse({ ...city, areas: [...city.areas, ...areas] })),
    'areas',
  );
  expect(table?.rows).toHaveLength(12);
  expect(table?.caption).toBe('12 of 32 areas');
  expect(table?.rows.every(([name = '']) => name.length <= 40)).toBe(true);
});
