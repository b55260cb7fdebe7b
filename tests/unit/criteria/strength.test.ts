/** Strength: the best qualified member's level above the minimum. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[], licence = false): TinyCity => ({
  firms: { a: { levels: { A: 3 } }, b: { levels: { A: 5 } }, bare: { levels: { A: 5 }, licence: false } },
  needs: { n: { asks: [['A', 3, 2]], priority: 3, licence } },
  consortia: { k: { needs: ['n'], members } },
});

test('5 × priority × weight for every level above the minimum, of the best only', () => {
  expect(pointsOf('strength', city(['a']))).toBe(0);
  expect(pointsOf('strength', city(['b']))).toBe(5 * 3 * 2 * 2);
  expect(pointsOf('strength', city(['a', 'b']))).toBe(5 * 3 * 2 * 2);
});

test('a member who does not qualify adds no strength', () => {
  expect(pointsOf('strength', city(['a', 'bare'], true))).toBe(0);
});

test('the match names the strongest', () => {
  expect(matchesOf('strength', city(['a', 'b']))[0]?.firmIds).toEqual(['b']);
});
