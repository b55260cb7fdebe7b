/** How a line is cut into runs of one direction. */
import { expect, test } from 'vitest';
import { piecesOf } from '../../../../electron/papers/word/pieces';

const told = (text: string, language: 'fa' | 'en') =>
  piecesOf(text, language).map((piece) => `${piece.isRightToLeft ? 'rtl' : 'ltr'}:${piece.text}`);

test('a Latin name with blanks and a closed bracket is one piece; the bracket of the sentence stays with the sentence', () => {
  expect(told('شرکت ABC Co. (Iran) و دیگران', 'fa')).toEqual(['rtl:شرکت ', 'ltr:ABC Co. (Iran)', 'rtl: و دیگران']);
  expect(told('اینترنت اشیا (IoT)، حسگر', 'fa')).toEqual(['rtl:اینترنت اشیا (', 'ltr:IoT', 'rtl:)، حسگر']);
});

test('Persian digits belong to the Persian around them, Latin ones to the name they end', () => {
  expect(told('۳ نیاز، پروانهٔ S-1049، ۱۴۰۵', 'fa')).toEqual(['rtl:۳ نیاز، پروانهٔ ', 'ltr:S-1049', 'rtl:، ۱۴۰۵']);
});

test('a Persian name in an English line is a piece that runs from right to left', () => {
  expect(told('Lead: شرکت پیوند, since 2020', 'en')).toEqual(['ltr:Lead: ', 'rtl:شرکت پیوند', 'ltr:, since 2020']);
});

test('isolation marks go, an empty text has no piece', () => {
  expect(told('نام \u2068IoT\u2069 است', 'fa')).toEqual(['rtl:نام ', 'ltr:IoT', 'rtl: است']);
  expect(told('', 'fa')).toEqual([]);
});
