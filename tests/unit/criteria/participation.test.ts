/** Participation: firms with a place in the scenario. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (first: readonly string[], second: readonly string[]): TinyCity => ({
  firms: { a: { capacity: 3 }, b: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: first }, l: { needs: ['n'], members: second } },
});

test('60 for each firm that is anywhere, however often', () => {
  expect(pointsOf('participation', city([], []))).toBe(0);
  expect(pointsOf('participation', city(['a'], []))).toBe(60);
  expect(pointsOf('participation', city(['a', 'b'], ['a']))).toBe(120);
});

test('the match belongs to the firm, not to one consortium', () => {
  expect(matchesOf('participation', city(['a'], ['a']))).toEqual([
    { criterion: 'participation', points: 60, firmIds: ['a'] },
  ]);
});
