/** Budgets whose lowest amount is above the highest. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a turned budget is named, an equal or open one is not', () => {
  expect(itemsFound('budgetTurned', { needs: [{ budgetMin: 30 }] })).toEqual(['need n']);
  expect(itemsFound('budgetTurned', { needs: [{ budgetMin: 20 }] })).toEqual([]);
  expect(itemsFound('budgetTurned', { needs: [{ budgetMin: 30, budgetMax: undefined }] })).toEqual([]);
});
