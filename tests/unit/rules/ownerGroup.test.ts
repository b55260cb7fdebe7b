/** Owner group: how many members one owner may have. */
import { expect, test } from 'vitest';
import { found } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (maxPerOwnerGroup: number): TinyCity => ({
  firms: { a: { owner: 'x' }, b: { owner: 'x' }, c: { owner: 'y' }, d: {}, e: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: ['a', 'b', 'c', 'd', 'e'] } },
  policy: { maxPerOwnerGroup },
});

test('more members of one owner than allowed are named; firms without an owner group are free', () => {
  expect(found('ownerGroup', city(1))).toEqual(['k: a b']);
});

test('the policy sets the number', () => {
  expect(found('ownerGroup', city(2))).toEqual([]);
});
