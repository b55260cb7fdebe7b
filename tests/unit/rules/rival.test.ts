/** Rival: two members with such a tie. */
import { expect, test } from 'vitest';
import { found, sentencesOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[]): TinyCity => ({
  firms: { a: {}, b: {}, c: {} },
  needs: { n: { asks: [] } },
  ties: [
    ['rival', 'b', 'a'],
    ['partner', 'a', 'c', 3],
  ],
  consortia: { k: { needs: ['n'], members } },
});

test('two members with the tie are named, whichever way round it was written', () => {
  expect(found('rival', city(['a', 'b']))).toEqual(['k: a b']);
  expect(sentencesOf('rival', city(['a', 'b']))).toEqual(['In “Consortium k”, “Firm a” and “Firm b” are rivals.']);
});

test('other ties and absent firms are no finding', () => {
  expect(found('rival', city(['a', 'c']))).toEqual([]);
});

test('the policy may allow rivals', () => {
  expect(found('rival', { ...city(['a', 'b']), policy: { allowRivals: true } })).toEqual([]);
});
