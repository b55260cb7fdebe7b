/** Cells of several values. */
import { expect, test } from 'vitest';
import { readCountries, readDistrict, readDistricts, readWords } from '../../../../shared/exchange/cells/several';
import { codesOf } from './reading';

test.each(['پلیمر؛ دارو', 'پلیمر، دارو', 'پلیمر;دارو', 'پلیمر, دارو', 'پلیمر | دارو', 'پلیمر\nدارو'])(
  'parts are told apart in %j',
  (cell) => {
    expect(readWords(cell).value).toEqual(['پلیمر', 'دارو']);
  },
);

test('districts are read with or without the word, in any digits', () => {
  expect(readDistricts('۱، ۱۷').value).toEqual([1, 17]);
  expect(readDistricts('منطقه ۲۲ و منطقهٔ 3').value).toEqual([22, 3]);
  expect(readDistricts(5).value).toEqual([5]);
  expect(readDistrict('منطقه ۲۲').value).toBe(22);
});

test('the whole city is no list of districts', () => {
  expect(readDistricts('کل شهر').value).toEqual([]);
});

test('a district that does not exist is refused, every one of them', () => {
  expect(codesOf(readDistricts('۱، ۲۷، ۹۹'))).toEqual(['district!', 'district!']);
  expect(codesOf(readDistrict('منطقه ۲۷'))).toEqual(['district!']);
});

test('what is named twice is taken once and said', () => {
  const reading = readDistricts('۷، ۷، ۱');
  expect(reading.value).toEqual([7, 1]);
  expect(codesOf(reading)).toEqual(['repeated']);
});

test('countries are read by code or by name in both languages', () => {
  expect(readCountries('ru، امارات، Iraq، چين').value).toEqual(['RU', 'AE', 'IQ', 'CN']);
  expect(codesOf(readCountries('آتلانتیس'))).toEqual(['country!']);
});
