/** Coverage: +weight × priority × weight of the requirement, once somebody meets it. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[], licence = false): TinyCity => ({
  firms: { a: { levels: { A: 3 } }, b: { levels: { A: 2, B: 4 } }, bare: { levels: { A: 5 }, licence: false } },
  needs: {
    n: {
      asks: [
        ['A', 3, 2],
        ['B', 4, 5],
      ],
      priority: 3,
      licence,
    },
  },
  consortia: { k: { needs: ['n'], members } },
});

test('100 × priority × weight for each requirement that somebody meets', () => {
  expect(pointsOf('coverage', city(['a']))).toBe(100 * 3 * 2);
  expect(pointsOf('coverage', city(['a', 'b']))).toBe(100 * 3 * (2 + 5));
});

test('a level below the minimum does not count', () => {
  expect(matchesOf('coverage', city(['b'])).map((match) => match.requirement)).toEqual([1]);
});

test('a need that requires a licence is met only with one', () => {
  expect(pointsOf('coverage', city(['bare']))).toBe(600);
  expect(pointsOf('coverage', city(['bare'], true))).toBe(0);
});

test('the same capability in two needs is two requirements', () => {
  const two: TinyCity = {
    firms: { a: { levels: { A: 3 } } },
    needs: { n: { asks: [['A', 3, 1]] }, m: { asks: [['A', 2, 2]] } },
    consortia: { k: { needs: ['n', 'm'], members: ['a'] } },
  };
  expect(matchesOf('coverage', two).map(({ needId, points }) => [needId, points])).toEqual([
    ['n', 100],
    ['m', 200],
  ]);
});
