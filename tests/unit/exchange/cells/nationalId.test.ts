/** The cell of a شناسه ملی. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readNationalId } from '../../../../shared/exchange/cells/nationalId';
import { both } from '../../../../shared/language/messages/say';
import { completeNationalId, isNationalId } from '../../../../shared/language/nationalId';
import { toPersianDigits } from '../../../../shared/language/numerals';
import { codesOf } from './reading';

const valid = fc
  .stringMatching(/^\d{10}$/)
  .map(completeNationalId)
  .filter(isNationalId);

test('every valid identifier is read, as text or as a number, with its zeros', () => {
  fc.assert(
    fc.property(valid, (id) => {
      expect(readNationalId(id)).toEqual({ value: id, remarks: [] });
      expect(readNationalId(toPersianDigits(id)).value).toBe(id);
      if (/^0?0?0?[1-9]/.test(id)) expect(readNationalId(Number(id)).value).toBe(id);
    }),
  );
});

test('a lost zero is put back with a warning that names both', () => {
  const reading = readNationalId(1060177001);
  expect(reading.value).toBe('01060177001');
  expect(codesOf(reading)).toEqual(['zero-restored']);
});

test('a wrong or rounded identifier is refused', () => {
  expect(codesOf(readNationalId('10101010101'))).toEqual(['national-id!']);
  expect(codesOf(readNationalId('1.04E+10'))).toEqual(['id-rounded!']);
});

test('an identifier that a program wrote as a decimal number keeps its digits', () => {
  for (const cell of ['10180645797.0', '۱۰۱۸۰۶۴۵۷۹۷٫۰', '1.0180645797E+10', '1.0180645797e10'])
    expect(readNationalId(cell)).toEqual({ value: '10180645797', remarks: [] });
  expect(readNationalId('1060177001.0').value).toBe('01060177001');
});

test('one that lost digits is refused with a sentence that says so', () => {
  for (const cell of ['1.01806E+10', '۱٫۰۱۸۰۶E+۱۰', '1E+10']) {
    const reading = readNationalId(cell);
    expect(codesOf(reading)).toEqual(['id-rounded!']);
    const say = reading.remarks[0]?.say('C4', cell);
    expect(say && both(say).fa).toMatch(/C4.*گرد کرده.*مدارک شرکت/);
  }
});
