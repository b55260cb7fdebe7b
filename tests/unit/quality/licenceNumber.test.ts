/** Licences without a number. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a licence without a number is named; a firm without a licence is not', () => {
  expect(itemsFound('licenceNumber', { firms: [{ productionLicence: { number: ' ' } }] })).toEqual(['firm f']);
  expect(itemsFound('licenceNumber', { firms: [{ productionLicence: undefined }] })).toEqual([]);
});
