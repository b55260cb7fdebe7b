/** Headings that are not spelled as the dictionary spells them, and columns that want the same field. */
import { expect, test } from 'vitest';
import { findHeader } from '../../../shared/exchange/header';
import { meaningOf } from '../../../shared/exchange/headings';
import { editDistance } from '../../../shared/exchange/nearest';
import { fileOf } from './importing';

test.each([
  ['firms', 'شناسه ملی شرکتها', 'nationalId'],
  ['firms', 'پروانه بهره برداي', 'productionLicence'],
  ['firms', 'تلفن همراه', 'phone'],
  ['firms', 'توانمندیهای', 'capabilities'],
  ['firms', 'تعداد کارکنان شرکت', 'employees'],
  ['firms', 'Capabilites', 'capabilities'],
  ['firms', 'owner groups', 'ownerGroup'],
  ['needs', 'اولويت نیاز', 'priority'],
  ['needs', 'مهلت اجرا', 'deadline'],
] as const)('in a list of %s «%s» is taken for %s, but not surely', (list, heading, field) => {
  const meaning = meaningOf(list, heading);
  expect(meaning?.field).toBe(field);
  expect(meaning?.confidence).toBeGreaterThanOrEqual(0.7);
  expect(meaning?.confidence).toBeLessThan(1);
});

test.each([
  ['firms', 'کد پستی'],
  ['firms', 'ردیف'],
  ['firms', 'رنگ'],
  ['firms', 'نام کاربری سامانه'],
  ['firms', 'شماره ثبت'],
  ['ties', 'شرکت'],
  ['needs', 'تاریخ ثبت'],
] as const)('in a list of %s «%s» means nothing', (list, heading) => {
  expect(meaningOf(list, heading)).toBeUndefined();
});

test('a heading of the dictionary is sure', () => {
  expect(meaningOf('firms', 'نام شركت')).toEqual({ field: 'name', confidence: 1 });
});

test('where two columns want one field, the surer has it', () => {
  const header = findHeader('firms', fileOf(['تلفن همراه', 'نام شرکت', 'تلفن'], ['۱', 'پرتو', '۲']));
  expect(header.ok && [...header.value.fields]).toEqual([
    ['name', 1],
    ['phone', 2],
  ]);
});

test.each([
  ['', '', 0],
  ['abc', 'acb', 1],
  ['abcd', 'abd', 1],
  ['kitten', 'sitting', 3],
  ['a', 'xyz', 3],
])('from %s to %s it is %s letters, or too many to count', (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(Math.min(distance, 3));
  expect(editDistance(a, b, 9)).toBe(distance);
});
