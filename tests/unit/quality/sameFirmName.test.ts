/** One name, two firms. */
import { expect, test } from 'vitest';
import { itemsFound } from '../../helpers/surveying';

const names = (a: string, b: string) => ({ firms: [{ name: { fa: a } }, { name: { fa: b } }] });

test('the same name is recognised in another spelling and legal style', () => {
  expect(itemsFound('sameFirmName', names('شرکت پاک‌زیست (سهامی خاص)', 'گروه پاك زيست'))).toEqual(['firm f, firm g']);
  expect(itemsFound('sameFirmName', names('پاک‌زیست', 'پاک‌ریس'))).toEqual([]);
});

test('firms with one identifier are left to the check of identifiers', () => {
  const nationalId = '10380284790';
  const twins = [{ name: { fa: 'پاک' } }, { name: { fa: 'پاک' }, nationalId }];
  expect(itemsFound('sameFirmName', { firms: twins })).toEqual([]);
});
