/** Firms without capabilities. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a firm of which nobody wrote what it can do is named', () => {
  expect(itemsFound('noCapability', { firms: [{}, { capabilities: [] }] })).toEqual(['firm g']);
  expect(itemsFound('noCapability', {})).toEqual([]);
});
