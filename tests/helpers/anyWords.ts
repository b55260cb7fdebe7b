/** Words, dates and ids at random, as the app stores them: Persian, Arabic and Latin letters, quotes, separators, line breaks, formula signs. */
import fc from 'fast-check';
import { normalise } from '../../shared/language/persian';

const signs = [
  '"',
  "'",
  '«',
  '»',
  '؛',
  '،',
  ';',
  ',',
  '|',
  ':',
  '*',
  '=',
  '+',
  '-',
  '\u2212',
  '@',
  '<',
  '&',
  '_x0041_',
  '(',
];
const letters = [
  'شرکت ',
  'جمع',
  'ي',
  'ك',
  'پ',
  'آ',
  'é',
  'X',
  'z',
  '0',
  '7',
  '۵',
  '\u200C',
  ' ',
  ' ',
  'توضیح:',
  'بله',
  'سطح ۴',
];
const scrap = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...letters) },
  { weight: 1, arbitrary: fc.constantFrom(...signs) },
);

function stored(raw: fc.Arbitrary<string>, keepLines: boolean): fc.Arbitrary<string> {
  return raw.map((text) => normalise(text, keepLines)).filter((text) => text !== '');
}

export const line = stored(fc.string({ unit: scrap, minLength: 1, maxLength: 8 }), false);
export const lines = stored(fc.string({ unit: fc.oneof(scrap, fc.constant('\n')), minLength: 1, maxLength: 12 }), true);
export const date = fc
  .date({ min: new Date('1890-01-01'), max: new Date('2150-01-01'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));

export const optional = <Model extends object>(model: { [Key in keyof Model]: fc.Arbitrary<Model[Key]> }) =>
  fc.record(model, { requiredKeys: [] });
export const textOf = (words: fc.Arbitrary<string>) => fc.record({ fa: words, en: words }, { requiredKeys: ['fa'] });
export const some = <Value>(values: readonly Value[], maxLength = 4) =>
  fc.subarray([...values], { maxLength: Math.min(maxLength, values.length) });
export const someIds = (prefix: string, maxLength: number) =>
  fc
    .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength })
    .map((numbers) => numbers.map((number) => `${prefix}${number}`));
