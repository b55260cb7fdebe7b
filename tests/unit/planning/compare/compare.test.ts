/** Scenarios side by side: figures, consortia, firms, and matches that add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../shared/model/scenario';
import { compareScenarios } from '../../../../shared/planning/compare';
import { onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../../helpers/tinyCity';

const city = (consortia: TinyCity['consortia'], policy: TinyCity['policy'] = {}): TinyCity => ({
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 3 } }, d: { levels: { B: 2 } } },
  needs: { n: { asks: [['A', 3, 2]] }, m: { asks: [['B', 2, 1]] } },
  consortia,
  policy,
});

const first = city({ c: { needs: ['n'], members: ['a:lead', 'd'] }, k: { needs: ['m'], members: ['d:lead'] } });
const second = city({ c: { needs: ['n'], members: ['b:lead', 'a'] }, k: { needs: ['m'], members: ['d:lead'] } });
const workspace = tinyWorkspace(first);
const scenariosOf = (...cities: readonly TinyCity[]) => cities.map((one) => onlyScenario(tinyWorkspace(one)));
const compared = (...cities: readonly TinyCity[]) => compareScenarios(workspace, scenariosOf(...cities));

describe('compareScenarios', () => {
  it('gives every figure of every scenario and says which differ', () => {
    const { figures, judgements } = compared(first, second, first);
    const row = (id: string) => figures.find((one) => one.id === id);
    expect(row('score')?.values).toEqual(judgements.map(({ score }) => score.total));
    expect(row('placed')).toMatchObject({ values: [2, 3, 2], differs: true });
    expect(row('coverageShare')).toMatchObject({ values: [1, 1, 1], differs: false });
    expect(row('load')?.values).toEqual([-30, 0, -30]);
  });

  it('says who came, who left and whose role changed against the first, consortium by consortium', () => {
    const { consortia } = compared(first, second);
    expect(consortia.map(({ differs }) => differs)).toEqual([true, false]);
    expect(consortia[0]?.cells[1]?.changes).toEqual({
      comes: [{ firmId: 'b', role: 'lead' }],
      goes: [{ firmId: 'd', role: 'partner' }],
      roles: [{ firmId: 'a', before: 'lead', after: 'partner' }],
    });
  });

  it('pairs consortia of the same needs under other names, and keeps a row for what only one has', () => {
    const renamed = city({ x: { needs: ['n'], members: ['a:lead'] }, k: { needs: ['n', 'm'] } });
    const { consortia } = compared(first, renamed, second);
    expect(consortia.map(({ cells }) => cells.map((cell) => cell?.consortium.id))).toEqual([
      ['c', 'x', 'c'],
      ['k', 'k', 'k'],
    ]);
    const alone = compared(city({ c: { needs: ['n'] } }), city({ c: { needs: ['m'] } })).consortia;
    expect(alone.map(({ cells }) => cells.map((cell) => cell?.consortium.needIds))).toEqual([
      [['n'], undefined],
      [undefined, ['m']],
    ]);
    expect(alone.every(({ differs }) => differs)).toBe(true);
  });

  it('says firm by firm where it is and in which role', () => {
    const { firms } = compared(first, second);
    const places = firms.map(({ firm, cells }) => [
      firm.id,
      cells.map((one) => one.map(({ role, consortium }) => `${consortium.id} ${role}`)),
    ]);
    expect(places).toEqual([
      ['a', [['c lead'], ['c partner']]],
      ['b', [[], ['c lead']]],
      ['d', [['c partner', 'k lead'], ['k lead']]],
    ]);
  });

  it('judges all by one policy when asked, so that points mean the same', () => {
    const dear = { ...second, policy: { weights: { ...onlyScenario(workspace).policy.weights, coverage: 1_000 } } };
    const scenarios = scenariosOf(first, dear);
    const { judgements } = compareScenarios(workspace, scenarios, scenarios[0]?.policy);
    expect(judgements[1]?.score.total).toBe(compared(second).judgements[0]?.score.total);
  });

  it('names the matches that differ, and they add up to the difference of the scores, whatever the scenarios', () => {
    fc.assert(
      fc.property(randomCity(), randomCity(), fc.integer({ min: 0, max: 200 }), (one, other, weight) => {
        const lists = tinyWorkspace(one);
        const before = onlyScenario(lists);
        const drawn = onlyScenario(tinyWorkspace(other));
        const weights = { ...before.policy.weights, backup: weight };
        const after: Scenario = { ...drawn, policy: { ...before.policy, weights } };
        const { judgements, matches } = compareScenarios(lists, [before, after]);
        const rows = matches(0, 1);
        const sum = (side: 'before' | 'after') => rows.reduce((total, row) => total + row[side], 0);
        expect([sum('before'), sum('after')]).toEqual(judgements.map(({ score }) => score.total));
        expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
      }),
      { numRuns: 80, seed: 11 },
    );
  });
});
