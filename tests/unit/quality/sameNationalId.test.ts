/** One identifier, two firms. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('firms with one identifier stand in one finding, whatever their names', () => {
  expect(itemsFound('sameNationalId', { firms: [{}, { nationalId: '10380284790' }] })).toEqual(['firm f, firm g']);
});

test('different identifiers and none at all are no twins', () => {
  expect(itemsFound('sameNationalId', {})).toEqual([]);
  expect(itemsFound('sameNationalId', { firms: [{ nationalId: undefined }, { nationalId: undefined }] })).toEqual([]);
});
