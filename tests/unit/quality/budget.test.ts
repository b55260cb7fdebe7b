/** Needs without a budget. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a need with neither amount is named, one amount is enough', () => {
  expect(itemsFound('budget', { needs: [{ budgetMin: undefined, budgetMax: undefined }] })).toEqual(['need n']);
  expect(itemsFound('budget', { needs: [{ budgetMin: undefined }] })).toEqual([]);
});
