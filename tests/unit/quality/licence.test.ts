/** Firms without a licence that the check of leads does not name. */
import { expect, test } from 'vitest';
import { defaultPolicy } from '../../../shared/model/policy';
import { itemsFound } from '../../helpers/surveying';

test('a small firm without a licence is named, one with a licence is not', () => {
  expect(itemsFound('licence', { firms: [{}, { productionLicence: undefined }] })).toEqual(['firm g']);
  expect(itemsFound('licence', {})).toEqual([]);
});

test('no firm is named by both checks of licences', () => {
  const bare = { firms: [{ productionLicence: undefined }] };
  expect(itemsFound('licence', bare)).toEqual([]);
  expect(itemsFound('licence', bare, { ...defaultPolicy, leadNeedsLicence: false })).toEqual(['firm f']);
});
