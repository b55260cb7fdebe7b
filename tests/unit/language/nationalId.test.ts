import { expect, test } from 'vitest';
import { completeNationalId, isNationalId, restoreLeadingZeros } from '../../../shared/language/nationalId';

test.each(['10380284790', '10100302746', '14005893875', '10861677542', '۱۰۳۸۰۲۸۴۷۹۰', ' 10100 302746 '])(
  '%s is valid',
  (text) => {
    expect(isNationalId(text)).toBe(true);
  },
);

test.each(['10101010101', '', '1038028479', '103802847900', '10380284791', '12300000045', '1.04E+10'])(
  '%s is not valid',
  (text) => {
    expect(isNationalId(text)).toBe(false);
  },
);

test('the check digit completes ten digits', () => {
  expect(completeNationalId('1038028479')).toBe('10380284790');
  expect(() => completeNationalId('12')).toThrow(RangeError);
});

test('leading zeros come back only if that makes the identifier valid', () => {
  const full = completeNationalId('0071234567');
  expect(restoreLeadingZeros(full.slice(2))).toBe(full);
  expect(restoreLeadingZeros('123456789')).toBeUndefined();
  expect(restoreLeadingZeros('10380284790')).toBeUndefined();
});
