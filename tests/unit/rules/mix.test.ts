/** Mix: large firms together with medium or small ones. */
import { expect, test } from 'vitest';
import { found, sentencesOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[]): TinyCity => ({
  firms: { big: {}, other: {}, mid: { size: 'medium' }, small: { size: 'small' } },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members } },
  policy: { minLarge: 1, minSmall: 1 },
});

test('a large firm with a medium or a small one is a mix', () => {
  expect(found('mix', city(['big', 'mid']))).toEqual([]);
  expect(found('mix', city(['big', 'small']))).toEqual([]);
});

test('only large firms or only smaller ones are a finding that says what is missing', () => {
  expect(sentencesOf('mix', city(['big', 'other']))).toEqual([
    '“Consortium k” has 0 medium or small firms; it needs at least 1.',
  ]);
  expect(sentencesOf('mix', city(['mid', 'small']))).toEqual([
    '“Consortium k” has 0 large firms; it needs at least 1.',
  ]);
});
