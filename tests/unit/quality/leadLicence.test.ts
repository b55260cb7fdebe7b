/** A firm of a leading size without a licence blocks, as far as the policy asks for one. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { itemsFound } from '../../helpers/surveying';

test('a large firm without a licence is named, one of another size is not', () => {
  expect(itemsFound('leadLicence', { firms: [{ productionLicence: undefined }] })).toEqual(['firm f']);
  expect(itemsFound('leadLicence', { firms: [{}, { productionLicence: undefined }] })).toEqual([]);
});

test('the policy decides who may lead and whether a licence is asked for', () => {
  const bare = { firms: [{ productionLicence: undefined }] };
  expect(itemsFound('leadLicence', bare, { ...defaultPolicy, leadNeedsLicence: false })).toEqual([]);
  expect(itemsFound('leadLicence', bare, { ...defaultPolicy, leadSizes: ['small'] })).toEqual([]);
});
