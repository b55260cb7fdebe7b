/** Territory: where a firm with a limit on its districts may join. */
import { expect, test } from 'vitest';
import { found } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (districts: readonly number[], serves: readonly number[]): TinyCity => ({
  firms: { a: { serves } },
  needs: { n: { asks: [], districts } },
  consortia: { k: { needs: ['n'], members: ['a'] } },
});

test('a firm outside its districts is a finding', () => {
  expect(found('territory', city([3, 4], [1, 2]))).toEqual(['k: a']);
});

test('one common district, a need of the whole city, or no limit is enough', () => {
  expect(found('territory', city([3, 2], [1, 2]))).toEqual([]);
  expect(found('territory', city([], [1]))).toEqual([]);
  expect(found('territory', city([3], []))).toEqual([]);
});

test('any of several needs opens the door', () => {
  const both: TinyCity = {
    ...city([3], [1]),
    needs: { n: { asks: [], districts: [3] }, m: { asks: [], districts: [1] } },
    consortia: { k: { needs: ['n', 'm'], members: ['a'] } },
  };
  expect(found('territory', both)).toEqual([]);
});
