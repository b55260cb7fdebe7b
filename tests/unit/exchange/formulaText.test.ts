import fc from 'fast-check';
import { expect, test } from 'vitest';
import { guardFormula, unguardFormula } from '../../../shared/exchange/formulaText';

test.each(['=1+1', '+98 21', '-5', '@name', '\tx', '\u22125', '\u200E-5', "'=1"])('%j is guarded', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`);
});

test.each(['پارس', "'پارس'", 'a=b', '5-3', ''])('%j stays as it is, both ways', (text) => {
  expect(guardFormula(text)).toBe(text);
  expect(unguardFormula(text)).toBe(text);
});

test('every text comes back as it was', () => {
  const hostile = fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\u2212', '\u200E', 'a', 'ب') });
  fc.assert(
    fc.property(hostile, (text) => {
      expect(unguardFormula(guardFormula(text))).toBe(text);
    }),
  );
});
