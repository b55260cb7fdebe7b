/** Needs that require nothing. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('an open need and one in work are named, a draft is not', () => {
  expect(itemsFound('requirements', { needs: [{ requirements: [] }] })).toEqual(['need n']);
  expect(itemsFound('requirements', { needs: [{ requirements: [], status: 'inWork' }] })).toEqual(['need n']);
  expect(itemsFound('requirements', { needs: [{ requirements: [], status: 'draft' }] })).toEqual([]);
});
