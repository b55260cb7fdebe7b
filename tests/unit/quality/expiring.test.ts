/** Evidence that runs out within the notice of the table. */
import { expect, test } from 'vitest';
import { noticeTable } from '../../../shared/reference/noticeDays';
import { itemsFound, today } from '../../helpers/surveying';

const until = (expiresOn: string) => ({
  firms: [{ capabilities: [{ capabilityId: 'A', level: 3, evidence: 'گواهی', expiresOn }] }],
});

test('from today to the last day of the notice it is named, before and after it is not', () => {
  expect(noticeTable.rows.find(({ id }) => id === 'evidence')?.days).toBe(90);
  expect(itemsFound('expiring', until(today))).toEqual(['firm f, capability A']);
  expect(itemsFound('expiring', until('2027-02-24'))).toEqual(['firm f, capability A']);
  expect(itemsFound('expiring', until('2027-02-25'))).toEqual([]);
  expect(itemsFound('expiring', until('2026-11-25'))).toEqual([]);
});
