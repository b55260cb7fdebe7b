/** National identifiers whose check digit does not fit. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a wrong check digit is found; a valid and a missing identifier are not', () => {
  expect(itemsFound('nationalIdWrong', { firms: [{ nationalId: '10101010101' }] })).toEqual(['firm f']);
  expect(itemsFound('nationalIdWrong', { firms: [{ nationalId: undefined }] })).toEqual([]);
});
