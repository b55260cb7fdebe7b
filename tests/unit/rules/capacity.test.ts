/** Capacity: a firm is in no more consortia than it can serve. */
import { expect, test } from 'vitest';
import { found, sentencesOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (capacity: number): TinyCity => ({
  firms: { a: { capacity } },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members: ['a'] }, l: { needs: ['n'], members: ['a'] } },
});

test('a firm within its capacity is fine', () => {
  expect(found('capacity', city(2))).toEqual([]);
});

test('a firm beyond its capacity is a finding in each of its consortia', () => {
  expect(found('capacity', city(1))).toEqual(['k: a', 'l: a']);
  expect(sentencesOf('capacity', city(1))[0]).toBe('“Firm a” is in 2 consortia; its capacity is 1.');
});

test('a firm without any capacity may be nowhere', () => {
  expect(found('capacity', city(0))).toHaveLength(2);
});
