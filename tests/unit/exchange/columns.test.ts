/** Which field a heading means, however it is spelled. */
import { expect, test } from 'vitest';
import { columnsOf, fieldOfHeading, labelOf, listNames } from '../../../shared/exchange/columns';

test.each([
  ['firms', 'نام شركت', 'name'],
  ['firms', 'شناسهٔ ملی', 'nationalId'],
  ['firms', 'نوع دانش بنيان', 'class'],
  ['firms', 'نوع دانش‌بنیان', 'class'],
  ['firms', 'شماره پروانه بهره‌برداری', 'productionLicence'],
  ['firms', 'توانمندی ها (سطح)', 'capabilities'],
  ['firms', 'توانمندی‌ها', 'capabilities'],
  ['firms', 'Owner Group', 'ownerGroup'],
  ['firms', 'NATIONAL_ID', 'nationalId'],
  ['needs', 'الزامات', 'requirements'],
  ['needs', 'بودجهٔ بیشینه', 'budgetMax'],
  ['ties', 'شرکت 1', 'firmA'],
  ['ties', 'شركت ۲', 'firmB'],
  ['capabilities', 'fa', 'name'],
  ['capabilities', 'en', 'nameEn'],
  ['areas', 'نام حوزه', 'name'],
  ['requirements', 'کمینهٔ سطح', 'minLevel'],
] as const)('in a list of %s «%s» means %s', (list, heading, field) => {
  expect(fieldOfHeading(list, heading)).toBe(field);
});

test('a heading that means nothing is not guessed', () => {
  expect(fieldOfHeading('firms', 'ردیف')).toBeUndefined();
  expect(fieldOfHeading('firms', '')).toBeUndefined();
  expect(fieldOfHeading('firms', '__proto__')).toBeUndefined();
  expect(fieldOfHeading('firms', 'constructor')).toBeUndefined();
});

test.each(listNames)(
  'every column of %s is found by its Persian, its English and its field name, and by what sentences call it',
  (list) => {
    for (const { field, name } of columnsOf[list]) {
      expect(fieldOfHeading(list, field)).toBe(field);
      expect(fieldOfHeading(list, name.fa)).toBe(field);
      expect(fieldOfHeading(list, name.en)).toBe(field);
      expect(fieldOfHeading(list, labelOf(list, field).en ?? '')).toBe(field);
    }
  },
);

test('an English sentence calls a field by words, not as programs write them', () => {
  expect(labelOf('ties', 'firmA')).toEqual({ fa: 'شرکت ۱', en: 'First firm' });
  expect(labelOf('firms', 'servesDistricts').en).toBe('Serves districts');
  expect(labelOf('firms', 'nationalId').en).toBe('National ID');
});
