/** Backup: a second member who meets the requirement. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[]): TinyCity => ({
  firms: { a: { levels: { A: 3 } }, b: { levels: { A: 4 } }, c: { levels: { A: 5 } }, weak: { levels: { A: 1 } } },
  needs: { n: { asks: [['A', 3, 2]], priority: 2 } },
  consortia: { k: { needs: ['n'], members } },
});

test('25 × priority × weight from the second who qualifies, and no more for a third', () => {
  expect(pointsOf('backup', city(['a']))).toBe(0);
  expect(pointsOf('backup', city(['a', 'weak']))).toBe(0);
  expect(pointsOf('backup', city(['a', 'b']))).toBe(25 * 2 * 2);
  expect(pointsOf('backup', city(['a', 'b', 'c']))).toBe(25 * 2 * 2);
});

test('the match names all who stand behind the requirement', () => {
  expect(matchesOf('backup', city(['a', 'b', 'c']))[0]?.firmIds).toEqual(['a', 'b', 'c']);
});
