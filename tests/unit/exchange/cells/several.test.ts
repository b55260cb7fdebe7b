/** Cells of several values. */
import { expect, test } from 'vitest';
import { readCountries } from '../../../../shared/exchange/cells/countries';
import { readDistrict, readDistricts } from '../../../../shared/exchange/cells/districts';
import { readWords } from '../../../../shared/exchange/cells/several';
import { both } from '../../../../shared/language/messages/say';
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

test.each([
  ['۱ تا ۵', [1, 2, 3, 4, 5]],
  ['1-3', [1, 2, 3]],
  ['1–3', [1, 2, 3]],
  ['۳-۱', [1, 2, 3]],
  ['منطقه ۱ الی ۴', [1, 2, 3, 4]],
  ['از منطقهٔ ۲۰ تا منطقهٔ ۲۲', [20, 21, 22]],
  ['مناطق ۶ و ۷', [6, 7]],
  ['مناطق ۶و۷', [6, 7]],
  ['districts 6 and 7', [6, 7]],
  ['1/2/3', [1, 2, 3]],
  ['مناطق ۱ تا ۳، ۱۲ و منطقه ۲۰-۲۲', [1, 2, 3, 12, 20, 21, 22]],
])('the districts of %s are read, ranges whole', (cell, districts) => {
  expect(readDistricts(cell)).toEqual({ value: districts, remarks: [] });
});

test.each(['۲۰ تا ۲۵', '0-3', '2026-01-03', '1-2-3', 'منطقه', 'و'])('%s names no districts of the city', (cell) => {
  expect(codesOf(readDistricts(cell))).toContain('district!');
});

test.each(['۱ تا ۵', '۶ و ۷', '۶، ۷', 'مناطق ۱ و ۲'])('%s is too many where one district is asked for', (cell) => {
  const reading = readDistrict(cell);
  expect(codesOf(reading)).toEqual(['several-districts!']);
  const say = reading.remarks[0]?.say('K5', cell);
  expect(say && both(say).fa).toMatch(/K5.*چند منطقه.*مناطق مجاز/);
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

test.each([
  ['روسیه و چین', ['RU', 'CN']],
  ['RU/CN', ['RU', 'CN']],
  ['RUS, CHN', ['RU', 'CN']],
  ['Russia and China', ['RU', 'CN']],
  ['روسیه - امارات متحده عربی', ['RU', 'AE']],
  ['بوسنی و هرزگوین', ['BA']],
  ['عراق و بوسنی و هرزگوین و هند', ['IQ', 'BA', 'IN']],
  ['Bosnia and Herzegovina & BRA', ['BA', 'BR']],
])('the countries of %s are told apart, the longest name first', (cell, codes) => {
  expect(readCountries(cell)).toEqual({ value: codes, remarks: [] });
});

test('of joined countries only the unknown one is refused', () => {
  const reading = readCountries('روسیه و آتلانتیس و چین');
  expect(codesOf(reading)).toEqual(['country!']);
  const say = reading.remarks[0]?.say('G2', '');
  expect(say && both(say).en).toMatch(/G2.*“.?آتلانتیس.?”/);
});
