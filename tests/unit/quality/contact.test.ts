/** Firms that cannot be reached. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

test('a firm with neither telephone nor e-mail is named, a name alone does not help', () => {
  expect(itemsFound('contact', { firms: [{ contact: { name: 'ناهید' } }, { contact: undefined }] })).toEqual([
    'firm f',
    'firm g',
  ]);
});

test('either of the two is enough', () => {
  expect(itemsFound('contact', { firms: [{ contact: { email: 'a@b.example' } }] })).toEqual([]);
});
