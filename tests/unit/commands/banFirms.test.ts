/** Banning a firm ends its membership; lifting the ban does not bring it back. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, membersIn, refusalOf, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const ban = (firmIds: readonly string[], banned = true) => ({
  kind: 'member.ban',
  scenarioId: 's',
  consortiumId: 'k',
  firmIds,
  banned,
});

test('a banned member leaves in the same step and is on the list of bans', () => {
  const banned = after(workspace, ban(['a', 'b']));
  expect(membersIn(banned, 'k')).toEqual(['c']);
  expect(consortiumIn(banned, 'k').bans).toEqual(['d', 'a', 'b']);
  expect(labelOf(banned)).toBe('Ban 2 firms');
});

test('a lifted ban leaves the members as they are', () => {
  const lifted = after(workspace, ban(['d'], false));
  expect(consortiumIn(lifted, 'k').bans).toEqual([]);
  expect(membersIn(lifted, 'k')).toEqual(['a:lead!', 'c']);
});

test('what is banned already makes no step; a firm that is not there is refused', () => {
  expect(after(workspace, ban(['d']))).toBe(workspace);
  expect(refusalOf(workspace, ban(['nobody']))).toBe('unsound-change');
});
