/** Load: memberships beyond the first. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (first: readonly string[], second: readonly string[]): TinyCity => ({
  firms: { a: { capacity: 3 }, b: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: first }, l: { needs: ['n'], members: second } },
});

test('30 off for each membership of a firm beyond its first', () => {
  expect(pointsOf('load', city(['a'], ['b']))).toBe(0);
  expect(pointsOf('load', city(['a', 'b'], ['a', 'b']))).toBe(-60);
});

test('the match belongs to the firm', () => {
  expect(matchesOf('load', city(['a'], ['a']))).toEqual([{ criterion: 'load', points: -30, firmIds: ['a'] }]);
});
