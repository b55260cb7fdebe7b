/** Partners: members who have worked together before. */
import { expect, test } from 'vitest';
import { matchesOf, pointsOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[]): TinyCity => ({
  firms: { a: {}, b: {}, c: {} },
  needs: { n: { asks: [] } },
  ties: [
    ['partner', 'b', 'a', 3],
    ['partner', 'b', 'c'],
    ['rival', 'a', 'c'],
  ],
  consortia: { k: { needs: ['n'], members } },
});

test('20 × strength for each pair with a partner tie, once', () => {
  expect(pointsOf('partners', city(['a', 'b']))).toBe(60);
  expect(matchesOf('partners', city(['a', 'b', 'c'])).map(({ firmIds, points }) => [...firmIds, points])).toEqual([
    ['a', 'b', 60],
    ['b', 'c', 20],
  ]);
});

test('other ties and absent partners bring nothing', () => {
  expect(pointsOf('partners', city(['a', 'c']))).toBe(0);
});
