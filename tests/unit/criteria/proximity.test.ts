/** Proximity: members at home in a district of the need or next to one. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (districts: readonly number[]): TinyCity => ({
  firms: { here: { home: 1 }, next: { home: 4 }, far: { home: 19 }, homeless: {} },
  needs: { n: { asks: [], districts } },
  consortia: { k: { needs: ['n'], members: ['here', 'next', 'far', 'homeless'] } },
});

test('5 for each member at home in the district or beside it (4 borders 1, 19 does not)', () => {
  expect(matchesOf('proximity', city([1])).map((match) => match.firmIds)).toEqual([['here'], ['next']]);
  expect(pointsOf('proximity', city([1]))).toBe(10);
});

test('a need of the whole city has no neighbourhood', () => {
  expect(pointsOf('proximity', city([]))).toBe(0);
});
