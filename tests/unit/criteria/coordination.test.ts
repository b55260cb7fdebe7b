/** Coordination: what every member costs. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (first: readonly string[], second: readonly string[]): TinyCity => ({
  firms: { a: { capacity: 3 }, b: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: first }, l: { needs: ['n'], members: second } },
});

test('40 off for each member of each consortium', () => {
  expect(pointsOf('coordination', city(['a', 'b'], ['a']))).toBe(-120);
});

test('each match names its member and its consortium', () => {
  expect(matchesOf('coordination', city([], ['b']))).toEqual([
    { criterion: 'coordination', points: -40, consortiumId: 'l', firmIds: ['b'] },
  ]);
});
