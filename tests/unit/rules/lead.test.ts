/** Lead: exactly one, of a permitted size, with a licence if the policy asks. */
import { expect, test } from 'vitest';
import { found, sentencesOf } from '../../helpers/judging';
import type { TinyCity } from '../../helpers/tinyCity';

const city = (members: readonly string[], policy: TinyCity['policy'] = {}): TinyCity => ({
  firms: { big: {}, other: {}, small: { size: 'small' }, bare: { licence: false } },
  needs: { n: { asks: [] } },
  consortia: { k: { needs: ['n'], members } },
  policy,
});

test('one large firm with a licence may lead', () => {
  expect(found('lead', city(['big:lead', 'small']))).toEqual([]);
});

test('no lead and two leads are findings', () => {
  expect(sentencesOf('lead', city(['big', 'small']))).toEqual(['“Consortium k” has no lead.']);
  expect(found('lead', city(['big:lead', 'other:lead']))).toEqual(['k: big other']);
});

test('a lead of the wrong size or without a licence is named', () => {
  expect(found('lead', city(['small:lead']))).toEqual(['k: small']);
  expect(sentencesOf('lead', city(['bare:lead']))).toEqual([
    '“Firm bare” has no production licence and cannot lead “Consortium k”.',
  ]);
});

test('the policy decides who may lead', () => {
  expect(found('lead', city(['small:lead'], { leadSizes: ['large', 'small'] }))).toEqual([]);
  expect(found('lead', city(['bare:lead'], { leadNeedsLicence: false }))).toEqual([]);
  expect(found('lead', city(['big:lead'], { leadSizes: ['medium'] }))).toEqual(['k: big']);
});
