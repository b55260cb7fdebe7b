/** Evidence that is no longer good. */
import { expect, test } from 'vitest';
import { itemsFound, today } from '../../helpers/surveying';

const until = (expiresOn: string) => ({
  firms: [{ capabilities: [{ capabilityId: 'A', level: 3, evidence: 'گواهی', expiresOn }] }],
});

test('evidence is out of date from the day after its last day', () => {
  expect(itemsFound('expired', until('2026-11-25'))).toEqual(['firm f, capability A']);
  expect(itemsFound('expired', until(today))).toEqual([]);
});
