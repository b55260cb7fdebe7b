import { describe, expect, test } from 'vitest';
import { areaSections, filterSections, type NeedFilter } from '../../../../renderer/screens/needs/rows';
import { factsOf } from '../../../../shared/model/facts';
import { groupingOf } from '../../../../shared/model/grouping';
import { sampleWorkspace } from '../../../../shared/reference/sample';
import { onlyScenario, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

function sectionsOf(city: TinyCity, filter: NeedFilter = { query: '' }) {
  const workspace = tinyWorkspace(city);
  const facts = factsOf(workspace);
  const sections = areaSections(workspace, facts, groupingOf(workspace, onlyScenario(workspace)));
  return filterSections(sections, filter, facts);
}

const city: TinyCity = {
  firms: { f: { levels: { A: 5, B: 2 } }, g: { levels: { A: 3 } }, h: { levels: { A: 4, C: 1 } } },
  needs: {
    n: {
      asks: [
        ['A', 3, 1],
        ['B', 3, 1],
      ],
    },
    m: { asks: [['A', 4, 1]] },
    o: { asks: [['C', 1, 1]], priority: 3 },
  },
  consortia: { c: { needs: ['n'], members: ['g:lead'] }, d: { needs: ['m'] } },
};

describe('needs by area', () => {
  const rows = sectionsOf(city)[0]?.rows ?? [];
  const requirementsOf = (id: string) => rows.find(({ need }) => need.id === id)?.requirements ?? [];

  test('a need whose consortium has members shows who of them supplies it, and how many could', () => {
    const [first, second] = requirementsOf('n');
    expect(first).toMatchObject({ state: 'single', able: 3, suppliers: [{ firm: { id: 'g' }, level: 3 }] });
    expect(second).toMatchObject({ state: 'gap', able: 0, suppliers: [] });
  });

  test('before planning the firms that qualify stand in for suppliers', () => {
    expect(requirementsOf('m')[0]).toMatchObject({
      state: 'backedUp',
      able: 2,
      suppliers: [{ level: 5 }, { level: 4 }],
    });
    expect(requirementsOf('o')[0]).toMatchObject({ state: 'single', able: 1 });
  });

  const found = (filter: Partial<NeedFilter>) =>
    sectionsOf(city, { query: '', ...filter }).flatMap((section) => section.rows.map(({ need }) => String(need.id)));

  test('filters by gap, by missing consortium, by priority', () => {
    expect(found({ supply: 'gap' })).toEqual(['n']);
    expect(found({ supply: 'unserved' })).toEqual(['o']);
    expect(found({ priority: 3 })).toEqual(['o']);
    expect(found({ status: 'met' })).toEqual([]);
  });

  test('search reads titles, areas and the capabilities asked for', () => {
    expect(found({ query: 'نياز m' })).toEqual(['m']);
    expect(found({ query: 'توان B' })).toEqual(['n']);
    expect(found({ query: 'نیست' })).toEqual([]);
  });

  test('every need of the sample stands in its area', () => {
    const workspace = sampleWorkspace();
    const sections = areaSections(workspace, factsOf(workspace), undefined);
    expect(sections.flatMap((section) => section.rows)).toHaveLength(40);
    for (const { area, rows: own } of sections) expect(own.every(({ need }) => need.areaId === area.id)).toBe(true);
  });
});
