/** Cells of several values, taken apart and put together. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { partsOf, quoted, textPartsOf } from '../../../../shared/exchange/cells/parts';
import { normalise } from '../../../../shared/language/persian';

test.each([
  ['الف؛ ب، پ; ت, ث | ج\nچ', ['الف', 'ب', 'پ', 'ت', 'ث', 'ج', 'چ']],
  ['؛؛ الف ؛', ['الف']],
  ['"الف، ب"؛ پ', ['الف، ب', 'پ']],
  ['"a ""b"", c"; d', ['a "b", c', 'd']],
  ['"پردازش، بازیافت":4؛ POL:3', ['پردازش، بازیافت:4', 'POL:3']],
  ['پمپ 2"؛ لوله 3"', ['پمپ 2"', 'لوله 3"']],
  ['"باز مانده؛ ب', ['"باز مانده', 'ب']],
])('%s has its parts', (cell, parts) => {
  expect(partsOf(cell)).toEqual(parts);
});

test('an empty part is kept where it is written as such, for columns that run side by side', () => {
  expect(textPartsOf('a; ""; c')).toEqual(['a', '', 'c']);
  expect(partsOf('a; ""; c')).toEqual(['a', 'c']);
});

test('parts that are written are read back, whatever stands in them', () => {
  const text = fc
    .oneof(fc.string(), fc.constantFrom('الف، ب', '"', 'a"b;c', 'خط\nخط', ''))
    .map((one) => normalise(one, true));
  fc.assert(
    fc.property(fc.array(text), fc.constantFrom('؛ ', '; ', '\n'), (parts, mark) => {
      expect(textPartsOf(parts.map(quoted).join(mark))).toEqual(parts);
    }),
  );
});
