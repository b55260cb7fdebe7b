/** Shares of members that make no whole are said, with by how much. */
import { expect, test } from 'vitest';
import { say } from '../../../shared/language/messages/say';
import { memberSchema } from '../../../shared/model/consortium';
import { shareProblem, shareSum } from '../../../shared/planning/shares';

const members = (...shares: readonly (number | undefined)[]) =>
  shares.map((sharePercent, index) =>
    memberSchema.parse({
      firmId: `f${index}`,
      role: 'partner',
      ...(sharePercent === undefined ? {} : { sharePercent }),
    }),
  );
const said = (...shares: readonly (number | undefined)[]) => {
  const problem = shareProblem(members(...shares));
  return problem && say('en', problem);
};

test('a whole is in order, also when it is made of thirds; nothing written is no problem yet', () => {
  expect(said(60, 40)).toBeUndefined();
  expect(said(33.33, 33.33, 33.34)).toBeUndefined();
  expect(said(0.1, 0.2, 99.7)).toBeUndefined();
  expect(said(undefined, undefined)).toBeUndefined();
  expect(shareSum(members(undefined))).toBeUndefined();
});

test('too little, too much and shares that are not written are three different sentences', () => {
  expect(said(60, 30)).toBe('The shares add up to 90%, 10% too little; together they should be 100%.');
  expect(said(60, 45.5)).toBe('The shares add up to 105.5%, 5.5% too much; together they should be 100%.');
  expect(said(60, undefined, undefined)).toBe(
    'The shares add up to 60%, and the shares of 2 members have not been written.',
  );
});
