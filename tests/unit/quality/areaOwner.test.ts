/** Areas without an owner body. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('an empty owner is named, and so is the word that a new area once started with', () => {
  expect(itemsFound('areaOwner', { areas: [{ owner: { fa: '' } }] })).toEqual(['area area']);
  expect(itemsFound('areaOwner', { areas: [{ owner: { fa: 'متولی', en: 'Owner body' } }] })).toEqual(['area area']);
  expect(itemsFound('areaOwner', {})).toEqual([]);
});
