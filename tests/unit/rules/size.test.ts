/** Size: the policy's limits on the number of members. */
import { expect, test } from 'vitest';
import { found, sentencesOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[]): TinyCity => ({
  firms: { a: {}, b: {}, c: {}, d: {} },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members } },
  policy: { minMembers: 2, maxMembers: 3 },
});

test('fewer members than the minimum are a finding that says how many are needed', () => {
  expect(found('size', city(['a']))).toEqual(['k:']);
  expect(sentencesOf('size', city(['a']))).toEqual(['“Consortium k” has 1 member; it needs at least 2.']);
});

test('more members than the maximum are a finding', () => {
  expect(sentencesOf('size', city(['a', 'b', 'c', 'd']))).toEqual([
    '“Consortium k” has 4 members; at most 3 are allowed.',
  ]);
});

test('both limits themselves are allowed, and an empty slot breaks nothing', () => {
  for (const members of [[], ['a', 'b'], ['a', 'b', 'c']]) expect(found('size', city(members))).toEqual([]);
});
