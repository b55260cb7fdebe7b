/** Firms with capacity zero. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a firm with capacity zero is named, one with capacity one is not', () => {
  expect(itemsFound('noCapacity', { firms: [{ capacity: 0 }, { capacity: 1 }] })).toEqual(['firm f']);
});
