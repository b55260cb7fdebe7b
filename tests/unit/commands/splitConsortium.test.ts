/** A consortium of several needs becomes one for each need. */
import { expect, test } from 'vitest';
import { after, membersIn, refusalOf, town } from '../../helpers/commanding';
import { onlyScenario, tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const whole = after(workspace, { kind: 'consortium.merge', scenarioId: 's', consortiumIds: ['k', 'l'] });
const split = { kind: 'consortium.split', scenarioId: 's', consortiumId: 'k' };

test('each part has one need, the bans of the whole, and the members that serve it best', () => {
  const parted = after(whole, split);
  const parts = onlyScenario(parted).consortia;
  expect(parts.map(({ needIds, bans }) => [needIds, bans])).toEqual([
    [['n1'], ['d', 'c']],
    [['n2'], ['d', 'c']],
  ]);
  expect(parts.map(({ id }) => membersIn(parted, id))).toEqual([['a:lead!', 'c'], ['b']]);
  expect(parts.map(({ name }) => name.en)).toEqual(['Need n1', 'Need n2']);
  expect(parts[0]?.id).toBe('k');
});

test('comes out the same every time', () => {
  expect(after(whole, split)).toEqual(after(whole, split));
});

test('refuses a consortium of one need, and one that is not there', () => {
  expect(refusalOf(workspace, split)).toBe('one-need');
  expect(refusalOf(workspace, { ...split, consortiumId: 'z' })).toBe('consortium-missing');
});
