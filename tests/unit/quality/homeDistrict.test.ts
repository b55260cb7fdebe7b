/** Firms whose district is not known. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a firm without a district is named', () => {
  expect(itemsFound('homeDistrict', { firms: [{ homeDistrict: undefined }] })).toEqual(['firm f']);
  expect(itemsFound('homeDistrict', {})).toEqual([]);
});
