/** Pins are set and taken away; only members have pins. */
import { expect, test } from 'vitest';
import { after, consortiumIn, labelOf, membersIn, town } from '../../helpers/commanding';
import { tinyWorkspace } from '../../helpers/tinyCity';

const workspace = tinyWorkspace(town);

const pin = (firmIds: readonly string[], pinned: boolean) => ({
  kind: 'member.pin',
  scenarioId: 's',
  consortiumId: 'k',
  firmIds,
  pinned,
});

test('pins and frees members', () => {
  expect(membersIn(after(workspace, pin(['c'], true)), 'k')).toEqual(['a:lead!', 'c!']);
  const freed = after(workspace, pin(['a', 'c'], false));
  expect(membersIn(freed, 'k')).toEqual(['a:lead', 'c']);
  expect(consortiumIn(freed, 'k').members[0]).not.toHaveProperty('pinned');
  expect(labelOf(freed)).toBe('Unpin 2 members');
});

test('what is so already, or is no member, makes no step', () => {
  expect(after(workspace, pin(['a'], true))).toBe(workspace);
  expect(after(workspace, pin(['d'], true))).toBe(workspace);
});
