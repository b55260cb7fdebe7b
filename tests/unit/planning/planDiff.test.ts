/** The difference of two drafts: who comes, goes and changes role, and points that add up. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Member } from '../../../shared/model/consortium';
import type { Scenario } from '../../../shared/model/scenario';
import { planDiff } from '../../../shared/planning/planDiff';
import { onlyScenario, randomCity, type TinyCity, tinyWorkspace } from '../../helpers/tinyCity';

const city = (members: readonly string[], others: readonly string[] = []): TinyCity => ({
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 3 } }, d: { levels: { B: 2 } } },
  needs: { n: { asks: [['A', 3, 2]] }, m: { asks: [['B', 2, 1]] } },
  consortia: { c: { needs: ['n'], members }, k: { needs: ['m'], members: others } },
});

const diffOf = (before: TinyCity, after: TinyCity) =>
  planDiff(tinyWorkspace(before), onlyScenario(tinyWorkspace(before)), onlyScenario(tinyWorkspace(after)));
const ids = (members: readonly Member[] | undefined) => members?.map(({ firmId }) => firmId);

describe('planDiff', () => {
  it('says who comes, who goes and whose role changes, only where something differs', () => {
    const diff = diffOf(city(['a:lead', 'd']), city(['b:lead', 'a:partner']));
    expect(diff.consortia.map(({ consortiumId }) => consortiumId)).toEqual(['c']);
    const [only] = diff.consortia;
    expect(ids(only?.comes)).toEqual(['b']);
    expect(ids(only?.goes)).toEqual(['d']);
    expect(only?.roles).toEqual([{ firmId: 'a', before: 'lead', after: 'partner' }]);
    expect(diff.placed).toEqual(['b']);
    expect(diff.displaced).toEqual(['d']);
  });

  it('gives the coverage of a consortium before and after', () => {
    const [only] = diffOf(city([], ['d']), city(['a:lead'], ['d'])).consortia;
    expect(only).toMatchObject({ coverageBefore: 0, coverageAfter: 1, pointsBefore: 0 });
    expect(only?.pointsAfter).toBeGreaterThan(0);
  });

  it('finds nothing between a draft and itself', () => {
    expect(diffOf(city(['a:lead']), city(['a:lead']))).toMatchObject({ consortia: [], firmPoints: 0, placed: [] });
  });

  it('has points of consortia and of firms that add up to the difference of the scores', () => {
    fc.assert(
      fc.property(randomCity(), randomCity(), (one, other) => {
        const workspace = tinyWorkspace(one);
        const before = onlyScenario(workspace);
        const members = onlyScenario(tinyWorkspace(other)).consortia.map((consortium) => consortium.members);
        const consortia = before.consortia.map((consortium, index) => ({
          ...consortium,
          members: members[index] ?? [],
        }));
        const after: Scenario = { ...before, consortia };
        const diff = planDiff(workspace, before, after);
        const own = diff.consortia.reduce((sum, { pointsBefore, pointsAfter }) => sum + pointsAfter - pointsBefore, 0);
        expect(own + diff.firmPoints).toBe(diff.scoreAfter - diff.scoreBefore);
      }),
      { numRuns: 60, seed: 9 },
    );
  });
});
