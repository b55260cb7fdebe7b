/** One capability listed twice. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('two capabilities with one name are named, however it was typed', () => {
  const name = (fa: string) => ({ name: { fa } });
  expect(itemsFound('sameCapability', { capabilities: [name('نانو مواد'), name('نانو‌مواد')] })).toEqual([
    'capability A, capability A2',
  ]);
  expect(itemsFound('sameCapability', { capabilities: [name('نانو'), name('پلیمر')] })).toEqual([]);
});
