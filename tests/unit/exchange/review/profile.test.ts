/** Corrections of a firm's own record: which there are, how they stand against what the office has changed since, and what they would make of it. */
import { expect, test } from 'vitest';
import {
  isProfilePath,
  raisedConcerns,
  valueAt,
  verdictOn,
  withValue,
} from '../../../../shared/exchange/review/profile';
import { firmSchema } from '../../../../shared/model/firm';

const firm = firmSchema.parse({
  id: 'a',
  name: { fa: 'شرکت' },
  size: 'large',
  fields: ['پلیمر'],
  capabilities: [{ capabilityId: 'X/1', level: 3 }],
  capacity: 2,
  servesDistricts: [],
  exportCountries: [],
  talents: [],
  note: 'یادداشت دفتر',
});

test.each([
  'id',
  'note',
  'contact',
  'contact/phone',
  'source',
  '__proto__',
  'capabilities',
  'capabilities/',
  'ties',
  'capacity/x',
])('a firm cannot correct %s', (path) => {
  expect(isProfilePath(path)).toBe(false);
  expect(withValue(firm, path, 'x')).toBeUndefined();
});

test('a correction is clean, the same, or in conflict with what the office wrote since', () => {
  expect(verdictOn(firm, { path: 'capacity', from: 2, to: 4 })).toBe('clean');
  expect(verdictOn(firm, { path: 'capacity', from: 1, to: 2 })).toBe('same');
  expect(verdictOn(firm, { path: 'capacity', from: 1, to: 4 })).toBe('conflict');
  expect(verdictOn(firm, { path: 'employees', from: null, to: 30 })).toBe('clean');
  expect(verdictOn(firm, { path: 'capabilities/X/1', from: { level: 3, capabilityId: 'X/1' }, to: null })).toBe(
    'clean',
  );
});

test('values are put in, taken out and added by path; the rest of the record stays', () => {
  expect(withValue(firm, 'employees', 30)).toEqual({ ...firm, employees: 30 });
  expect(withValue(firm, 'capabilities/X/1', null)?.capabilities).toEqual([]);
  const better = { capabilityId: 'X/1', level: 5, evidence: 'قرارداد' };
  expect(withValue(firm, 'capabilities/X/1', better)?.capabilities).toEqual([better]);
  const talent = { id: 't', name: 'نام', expertise: { fa: 'مواد' }, capabilityIds: ['X/1'], consent: true };
  expect(withValue(firm, 'talents/t', talent)?.talents).toEqual([talent]);
  expect(valueAt(firm, 'talents/t')).toBeNull();
});

test.each([
  ['capacity', 99],
  ['capacity', null],
  ['name', 'متن'],
  ['capabilities/X/1', { capabilityId: 'other', level: 3 }],
  ['capabilities/X/1', { capabilityId: 'X/1', level: 3, more: 1 }],
  ['talents/t', 'نام'],
  ['concerns', [{ topic: 'weather', text: { fa: 'x' } }]],
  ['concerns', []],
])('what would spoil the record is not put in: %s', (path, to) => {
  expect(withValue(firm, path, to)).toBeUndefined();
});

test('concerns are raised with topic and text', () => {
  const raised = [{ topic: 'territory', text: { fa: 'محدودیت' } }];
  expect(raisedConcerns('concerns', raised)).toEqual(raised);
  expect(raisedConcerns('capacity', raised)).toEqual([]);
});
