/** The same tie written twice. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('the strongest comes first, whichever way round the tie was written', () => {
  const ties = [{ strength: 1 }, { firmIds: ['g', 'f'], strength: 3 }];
  expect(itemsFound('tieTwice', { ties })).toEqual(['firm g, firm f, tie t02, tie t0']);
});

test('ties of two kinds are not the same', () => {
  expect(itemsFound('tieTwice', { ties: [{}, { kind: 'rival' }] })).toEqual([]);
});
