/** Needs that do not say how the result comes into use. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a missing and a blank path are named', () => {
  expect(itemsFound('adoptionPath', { needs: [{ adoptionPath: undefined }] })).toEqual(['need n']);
  expect(itemsFound('adoptionPath', { needs: [{ adoptionPath: { fa: ' ' } }] })).toEqual(['need n']);
  expect(itemsFound('adoptionPath', {})).toEqual([]);
});
