/** Firms without a national identifier. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a firm without an identifier is named, one with a wrong one is not: that is another matter', () => {
  expect(itemsFound('nationalIdMissing', { firms: [{ nationalId: undefined }] })).toEqual(['firm f']);
  expect(itemsFound('nationalIdMissing', { firms: [{ nationalId: '10101010101' }] })).toEqual([]);
});
