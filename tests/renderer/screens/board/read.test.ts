/** Reading the board: lanes, walking, best columns, the pool, and previews quick enough for a drag. */
import { describe, expect, test } from 'vitest';
import { bestLanes, obstaclesOf } from '../../../../renderer/screens/board/read/effects';
import { columnKey, type Lane, lanesOf, movesTo, poolKey } from '../../../../renderer/screens/board/read/places';
import { openFilter, poolView } from '../../../../renderer/screens/board/read/poolView';
import { nextTarget, settle, walk } from '../../../../renderer/screens/board/read/walk';
import { areaIdSchema, firmIdSchema } from '../../../../shared/ids';
import { type Preview, previewMoves } from '../../../../shared/planning/preview';
import { consortiumId, type TinyCity, tinyGrouping } from '../../../helpers/tinyCity';

const firm = (id: string) => firmIdSchema.parse(id);
const area = areaIdSchema.parse('area');
const city: TinyCity = {
  firms: { a: { levels: { A: 4 } }, b: { levels: { A: 3 }, size: 'small' }, d: { levels: { B: 2 }, capacity: 1 } },
  needs: { n: { asks: [['A', 3, 2]] }, m: { asks: [['B', 2, 1]] } },
  ties: [['conflict', 'a', 'b']],
  consortia: { c: { needs: ['n'], members: ['a:lead', 'd'] }, k: { needs: ['m'] } },
};

function lanes(collapsed: readonly string[] = []): readonly Lane[] {
  const { scenario } = tinyGrouping(city);
  return lanesOf([area], scenario.consortia, [firm('a'), firm('b')], new Set(collapsed));
}

describe('lanes', () => {
  test('are the pool, the strip of each area, and its columns unless it is collapsed', () => {
    expect(lanes().map(({ key }) => key)).toEqual(['pool', 'area area', 'column c', 'column k']);
    expect(lanes(['area area']).map(({ key }) => key)).toEqual(['pool', 'area area']);
  });

  test('moves of some cards leave out those that are there, and copies leave their place', () => {
    const cards = [{ firmId: firm('a'), consortiumId: consortiumId('c') }, { firmId: firm('b') }];
    expect(movesTo(cards, consortiumId('c'), false)).toEqual([{ firmId: 'b', to: 'c' }]);
    expect(movesTo(cards, consortiumId('k'), false)).toEqual([
      { firmId: 'a', from: 'c', to: 'k' },
      { firmId: 'b', to: 'k' },
    ]);
    expect(movesTo(cards, consortiumId('k'), true)[0]).toEqual({ firmId: 'a', to: 'k' });
    expect(movesTo(cards, undefined, false)).toEqual([{ firmId: 'a', from: 'c' }]);
  });
});

describe('walking', () => {
  test('goes down the cards, across at the same height, and stops at the ends', () => {
    const first = walk(lanes(), { lane: poolKey }, 'first');
    expect(first).toEqual({ lane: 'pool', firmId: 'a' });
    const inColumn = walk(lanes(), walk(lanes(), first, 'nextLane'), 'nextLane');
    expect(inColumn.lane).toBe('column c');
    expect(walk(lanes(), inColumn, 'last')).toEqual({ lane: 'column c', firmId: 'd' });
    const end = walk(lanes(), { lane: columnKey(consortiumId('k')) }, 'nextLane');
    expect(end).toEqual({ lane: 'column k' });
  });

  test('held cards skip the strips of areas', () => {
    expect(nextTarget(lanes(), poolKey, 1)).toBe('column c');
    expect(nextTarget(lanes(), columnKey(consortiumId('c')), -1)).toBe('pool');
    expect(nextTarget(lanes(), columnKey(consortiumId('k')), 1)).toBe('column k');
  });

  test('a card that is gone hands the cursor to its neighbour, an empty lane to its head', () => {
    const gone = { lane: columnKey(consortiumId('c')), firmId: firm('b') };
    expect(settle(lanes(), gone, 1)).toEqual({ lane: 'column c', firmId: 'd' });
    expect(settle(lanes(), { ...gone, lane: columnKey(consortiumId('k')) }, 0)).toEqual({ lane: 'column k' });
  });
});

describe('effects', () => {
  test('a first member stands in nobody’s way, a conflict does', () => {
    const grouping = tinyGrouping({ ...city, policy: { minMembers: 3 } });
    const first = previewMoves(grouping, [{ firmId: firm('b'), to: consortiumId('k') }]);
    expect(first.broken.length).toBeGreaterThan(0);
    expect(obstaclesOf(first, grouping)).toEqual([]);
    const conflict = previewMoves(grouping, [{ firmId: firm('b'), to: consortiumId('c') }]);
    expect(obstaclesOf(conflict, grouping).map(({ rule }) => rule)).toEqual(['conflict']);
  });

  test('the best three are those that gain most without breaking a rule', () => {
    const grouping = tinyGrouping(city);
    const { broken } = previewMoves(grouping, [{ firmId: firm('b'), to: consortiumId('c') }]);
    const gain = (points: number, findings: Preview['broken'] = []): Preview => ({
      points,
      covered: [],
      uncovered: [],
      broken: findings,
      mended: [],
    });
    const keys = ['v', 'w', 'x', 'y', 'z'].map((id) => columnKey(consortiumId(id)));
    const gains = [gain(5), gain(900, broken), gain(50), gain(-10), gain(40)];
    const previews = new Map(keys.map((key, index) => [key, gains[index] ?? gain(0)]));
    expect([...bestLanes(previews, keys, grouping)]).toEqual(['column x', 'column z', 'column v']);
  });
});

describe('the pool', () => {
  const grouping = tinyGrouping(city);
  const asked = grouping.groups[0]?.requirements ?? [];

  test('counts each filter as if it alone were changed', () => {
    const view = poolView(grouping, { ...openFilter, facets: { size: ['small'] } }, asked);
    expect(view.firms.map(({ id }) => id)).toEqual(['b']);
    expect(view.facets.size).toEqual([
      { value: 'large', count: 2 },
      { value: 'small', count: 1 },
    ]);
    expect(view.fitCount).toBe(1);
  });

  test('knows who is free and who fits, and puts the best fit first', () => {
    const free = poolView(grouping, { ...openFilter, isFreeOnly: true }, asked);
    expect(free.firms.map(({ id }) => id)).toEqual(['a', 'b']);
    const fit = poolView(grouping, { ...openFilter, sort: 'fit' }, asked);
    expect(fit.firms.map(({ id }) => id)).toEqual(['a', 'b', 'd']);
  });
});
